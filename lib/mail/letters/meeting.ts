import { datesInWords, zoneInWords } from '@/lib/i18n/format'
import type { MeetingView } from '@/lib/meetings/published'
import type { Part } from '../letter'
import { words } from '../words'
import { pageHref, type Setting } from './setting'

/** Kind and dates of a meeting, above its title; what became of it where it was put off or called off. */
export function meetingKicker({ kind, status, startsOn, endsOn }: MeetingView, { locale }: Setting): string {
  const t = words(locale, 'newsroom.meeting')
  const state = status === 'held' ? '' : t(status)
  return [t(`kinds.${kind}`), state, datesInWords(startsOn, endsOn, locale)].filter(Boolean).join(' · ')
}

/** The record of a meeting: its facts, the agenda with outcomes, what was decided. */
export function meetingParts(meeting: MeetingView, setting: Setting): Part[] {
  const t = words(setting.locale, 'mail.meeting')
  const { title, summary, agenda, decisions, documents, participants } = meeting
  const section = (heading: string, ordered: boolean, items: { text: string; detail: string }[]): Part[] =>
    items.length > 0
      ? [
          { part: 'heading', text: heading },
          { part: 'items', ordered, items },
        ]
      : []
  return [
    { part: 'kicker', text: meetingKicker(meeting, setting) },
    { part: 'title', text: title, href: meetingHref(meeting, setting) },
    ...(summary ? [{ part: 'lead' as const, text: summary }] : []),
    { part: 'facts', rows: facts(meeting, setting) },
    ...section(
      t('agenda'),
      true,
      agenda.map(({ text, outcome }) => ({ text, detail: outcome })),
    ),
    ...section(
      t('decisions'),
      true,
      decisions.map(({ text }) => ({ text, detail: '' })),
    ),
    ...section(
      t('documents'),
      false,
      documents.map(({ name, nextStep }) => ({ text: name, detail: nextStep })),
    ),
    ...(participants
      ? [
          {
            part: 'action' as const,
            text: t('allParticipants'),
            href: `${meetingHref(meeting, setting)}/participants`,
          },
        ]
      : []),
  ]
}

function facts(meeting: MeetingView, { locale }: Setting) {
  const t = words(locale, 'mail.meeting')
  const { startsOn, endsOn, startTime, zone, place, venue, format, chair } = meeting
  const time = startTime && `, ${startTime} (${zoneInWords(zone, startsOn, locale)})`
  const rows: [string, string][] = [
    [t('date'), `${datesInWords(startsOn, endsOn, locale)}${time}`],
    [t('place'), [place, venue].filter(Boolean).join(', ')],
    [t('format'), words(locale, 'newsroom.meeting')(`formats.${format}`)],
    [t('chair'), chair ? [chair.name, chair.post].filter(Boolean).join('\n') : ''],
  ]
  return rows.filter(([, value]) => value)
}

export const meetingHref = ({ slug }: Pick<MeetingView, 'slug'>, setting: Setting) =>
  pageHref(setting, `meetings/${slug}`)
