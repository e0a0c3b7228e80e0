import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/desk/page-header'
import { WaitingTexts } from '@/components/intake/waiting-texts'
import { StandstillNotice } from '@/components/records/standstill-notice'
import { TodaySections } from '@/components/records/today-sections'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { may } from '@/lib/access/authorise'
import { localDateOf } from '@/lib/dates'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { dayInWords } from '@/lib/i18n/format'
import { intakeFilter } from '@/lib/intake/input'
import { intakeList } from '@/lib/intake/queries'
import { offStatuses } from '@/lib/meetings/off-statuses'
import { standstill } from '@/lib/web/projection'
import { requireCtx } from '@/lib/web/session'
import { standstillView } from '@/lib/workflow/standstill-queries'
import { today } from '@/lib/workflow/today-queries'
import { deskSections } from './sections'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('today'))('title') }
}

export default async function TodayPage() {
  const ctx = await requireCtx()
  const t = await getTranslations('today')
  const nav = await getTranslations('desk.nav')
  const zone = organisationZone(ctx.db)
  const found = today(ctx)
  const texts = intakeList(ctx, intakeFilter.parse({}))
  const stopped = standstillView(ctx, standstill())
  const { sections, administration } = deskSections(ctx)
  const date = dayInWords(localDateOf(ctx.now.toISOString(), zone), ctx.actor.locale)
  return (
    <>
      <PageHeader
        title={t('title')}
        status={date}
        actions={
          may(ctx, 'record.create') && (
            <LinkButton variant="primary" href="/desk/releases/new">
              {t('newRelease')}
            </LinkButton>
          )
        }
      />
      {stopped && <StandstillNotice standstill={stopped} zone={zone} />}
      {found ? (
        <TodaySections
          today={found}
          zone={zone}
          off={offStatuses(ctx.db, Object.values(found).flat())}
          mayPublish={may(ctx, 'edition.publish')}
          intake={texts && texts.total > 0 && <WaitingTexts texts={texts} zone={zone} />}
        />
      ) : (
        <EmptyState title={t('noRecords')}>
          <p>{t('noRecordsHint')}</p>
          <ul className="mt-2 flex flex-col gap-1">
            {[...sections.filter(({ name }) => name !== 'today'), ...administration].map(({ href, name }) => (
              <li key={href}>
                <Link href={href}>{nav(name)}</Link>
              </li>
            ))}
          </ul>
        </EmptyState>
      )}
    </>
  )
}
