import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { PageHeader } from '@/components/desk/page-header'
import { IntakeFacts } from '@/components/intake/intake-facts'
import { ReadByForm } from '@/components/intake/read-by-form'
import { ReviewForm } from '@/components/intake/review-form'
import { stateOptions } from '@/lib/directory/find-queries'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { stateCodes } from '@/lib/directory/state-codes'
import { intakeText } from '@/lib/intake/queries'
import { readCharacters } from '@/lib/intake/reading'
import { requireCtx } from '@/lib/web/session'
import { finders } from '../../records/finders'
import { intakeActions } from '../intake-actions'
import { Decided } from './decided'

type Props = { params: Promise<{ id: string }> }

/** Read once a request: it takes the reading of the whole text. */
const viewOf = cache(async (id: string) => intakeText(await requireCtx(), id))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await viewOf((await params).id)
  return { title: view?.heading || (await getTranslations('intake'))('untitled') }
}

export default async function IntakeTextPage({ params }: Props) {
  const ctx = await requireCtx()
  const view = (await viewOf((await params).id)) ?? notFound()
  const t = await getTranslations('intake')
  const zone = organisationZone(ctx.db)
  const { id, language, publishedOn, state } = view
  return (
    <>
      <PageHeader
        title={
          <span lang={language} className="block text-lead">
            {view.heading || t('untitled')}
          </span>
        }
        up={{ href: '/desk/intake', label: t('title') }}
        status={
          <IntakeFacts text={view} zone={zone} readTo={view.isReadWhole ? undefined : readCharacters} />
        }
        actions={
          state === 'waiting' && (
            <ReadByForm
              key={`${language} ${publishedOn}`}
              id={id}
              language={language}
              publishedOn={publishedOn}
              change={intakeActions.change}
            />
          )
        }
      />
      {state === 'waiting' ? (
        <ReviewForm
          // Read anew, the form begins anew.
          key={`${language} ${publishedOn}`}
          view={view}
          actorId={ctx.actor.id}
          zone={zone}
          states={stateOptions(ctx)}
          codes={Object.fromEntries([...stateCodes(ctx.db)].map(([stateId, code]) => [code, stateId]))}
          find={finders}
          actions={intakeActions}
        />
      ) : (
        <Decided view={view} ctx={ctx} zone={zone} />
      )}
    </>
  )
}
