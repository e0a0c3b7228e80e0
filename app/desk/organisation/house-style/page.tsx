import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/desk/page-header'
import { Sheet } from '@/components/desk/sheet'
import { HouseStyleForm } from '@/components/house-style/house-style-form'
import { may } from '@/lib/access/authorise'
import { examplesOf } from '@/lib/house-style/examples'
import { readHouseStyle } from '@/lib/house-style/queries'
import { requireCtx } from '@/lib/web/session'
import { changeHouseStyleAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('houseStyle'))('title') }
}

export default async function HouseStylePage() {
  const ctx = await requireCtx()
  const read = readHouseStyle(ctx)
  if (!read) notFound()
  const t = await getTranslations('houseStyle')
  const up = { href: '/desk/organisation', label: (await getTranslations('organisation'))('title') }
  return (
    <>
      <PageHeader title={t('title')} status={t('lead')} up={up} />
      <Sheet>
        <HouseStyleForm
          stored={read.content}
          lockVersion={read.lockVersion}
          examples={examplesOf(read.content.drafting)}
          save={may(ctx, 'organisation.change') ? changeHouseStyleAction : undefined}
        />
      </Sheet>
    </>
  )
}
