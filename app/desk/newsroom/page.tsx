import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DutySection } from '@/components/arrangement/duty-section'
import { LeadSection } from '@/components/arrangement/lead-section'
import { WarningSection } from '@/components/arrangement/warning-section'
import { PageHeader } from '@/components/desk/page-header'
import { Sheet } from '@/components/desk/sheet'
import { knownContacts } from '@/lib/arrangement/known-queries'
import { readArrangement } from '@/lib/arrangement/queries'
import { requireCtx } from '@/lib/web/session'
import { findRecords, recordOptions } from '@/lib/workflow/label-queries'
import { findRecordsAction } from '../records/actions'
import {
  endDutyAction,
  endLeadAction,
  endWarningAction,
  pinLeadAction,
  setDutyAction,
  warnAction,
} from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('arrange'))('title') }
}

/** How many hours a lead and a warning last unless somebody chooses otherwise. */
const usual = { lead: 24, warning: 6 }

type Props = { searchParams: Promise<{ lead?: string | string[] }> }

export default async function NewsroomPage({ searchParams }: Props) {
  const ctx = await requireCtx()
  const arrangement = readArrangement(ctx) ?? notFound()
  const t = await getTranslations('arrange')
  const { zone } = arrangement
  const chosen = [(await searchParams).lead].flat()[0]
  /** At the full hour: nobody sets an end by the minute. */
  const inHours = (hours: number) => {
    const at = new Date(ctx.now.getTime() + hours * 3_600_000)
    at.setUTCMinutes(0, 0, 0)
    return at.toISOString()
  }
  return (
    <>
      <PageHeader title={t('title')} status={t('status')} />
      <Sheet>
        <div className="flex flex-col gap-16">
          <LeadSection
            arrangement={arrangement}
            end={endLeadAction}
            form={{
              zone,
              until: inHours(usual.lead),
              chosen: chosen ? recordOptions(ctx, [chosen])[0] : undefined,
              recent: findRecords(ctx, { kind: 'release', text: '', isPublic: true }),
              find: findRecordsAction,
              pin: pinLeadAction,
            }}
          />
          <WarningSection
            arrangement={arrangement}
            end={endWarningAction}
            form={{ zone, until: inHours(usual.warning), warn: warnAction }}
          />
          <DutySection
            arrangement={arrangement}
            end={endDutyAction}
            form={{ zone, from: arrangement.freeFrom, known: knownContacts(ctx), set: setDutyAction }}
          />
        </div>
      </Sheet>
    </>
  )
}
