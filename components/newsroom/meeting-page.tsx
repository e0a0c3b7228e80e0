import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/db/locales'
import { lifeOf } from '@/lib/meetings/life'
import type { MeetingView } from '@/lib/meetings/published'
import type { Neighbours } from '@/lib/meetings/published-neighbours'
import { ChangeHistory, CorrectionNotice } from './change-history'
import { KindLabel } from './kind-label'
import { MeetingFacts } from './meeting-facts'
import { MeetingLifeNotice } from './meeting-life-notice'
import { MeetingNeighbours } from './meeting-neighbours'
import { MeetingRail } from './meeting-rail'
import { MeetingStatus } from './meeting-status'
import { PageHeader } from './page-header'
import { ParticipantsSummary } from './participants-summary'
import { SectionHeading } from './section-heading'

type Props = {
  meeting: MeetingView
  /** Sessions of its bodies before and after it. */
  around?: readonly Neighbours[]
  locale: Locale
  zone: string
}

/** One meeting's record: its facts, the agenda with outcomes, what was decided, who took part. */
export async function MeetingPage({ meeting, around = [], locale, zone }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.meeting' })
  const { agenda, decisions, documents, participants } = meeting
  return (
    <article className="grid gap-x-6 lg:grid-cols-12">
      <PageHeader
        title={meeting.title}
        label={
          <>
            <KindLabel>{t(`kinds.${meeting.kind}`)}</KindLabel>
            {meeting.status === 'planned' && meeting.phase !== 'over' && (
              <KindLabel tone="warning">{t('planned')}</KindLabel>
            )}
            <MeetingStatus status={meeting.status} locale={locale} />
          </>
        }
      />
      <div className="min-w-0 lg:col-span-8 xl:col-span-7">
        <MeetingLifeNotice meeting={meeting} locale={locale} zone={zone} />
        {!lifeOf(meeting) && (
          <CorrectionNotice as="changed" notes={meeting.notes} locale={locale} zone={zone} />
        )}
        {meeting.summary && <p className="mb-6 max-w-measure font-serif text-lead">{meeting.summary}</p>}
        <MeetingFacts meeting={meeting} locale={locale} zone={zone} />
        <Part id="agenda" title={t('agenda')} show={agenda.length > 0}>
          <ol className="list-decimal space-y-3 pl-6">
            {agenda.map(({ id, text, outcome }) => (
              <li key={id}>
                {text}
                {outcome && <p className="text-muted text-ui">{outcome}</p>}
              </li>
            ))}
          </ol>
        </Part>
        <Part id="decisions" title={t('decisions')} show={decisions.length > 0}>
          <ol className="list-decimal space-y-3 pl-6">
            {decisions.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ol>
        </Part>
        <Part id="documents" title={t('documents')} show={documents.length > 0}>
          <ul className="space-y-3">
            {documents.map(({ id, name, nextStep }) => (
              <li key={id}>
                {name}
                {nextStep && <p className="text-muted text-ui">{nextStep}</p>}
              </li>
            ))}
          </ul>
        </Part>
        {participants && (
          <Part
            id="participants"
            title={t('participants')}
            show
            more={{ href: `/${locale}/meetings/${meeting.slug}/participants`, label: t('allParticipants') }}
          >
            <ParticipantsSummary participants={participants} locale={locale} />
          </Part>
        )}
        <MeetingNeighbours around={around} locale={locale} />
        <ChangeHistory notes={meeting.notes} publishedAt={meeting.publishedAt} locale={locale} zone={zone} />
      </div>
      <MeetingRail meeting={meeting} locale={locale} />
    </article>
  )
}

type PartProps = {
  id: string
  title: string
  show: boolean
  more?: { href: string; label: string }
  children: ReactNode
}

function Part({ id, title, show, more, children }: PartProps) {
  if (!show) return null
  return (
    <section aria-labelledby={id} className="mt-10 max-w-measure text-body">
      <SectionHeading id={id} more={more}>
        {title}
      </SectionHeading>
      {children}
    </section>
  )
}
