import { readMeeting } from '@/lib/meetings/content'
import { meetingRow } from '@/lib/meetings/shown'
import type { PublicRecord, PublishedRecord } from '@/lib/publication/published-record'
import { showCorrections } from '@/lib/publication/shown-corrections'
import { showEdition, showMentions } from '@/lib/publication/shown-mentions'
import type { Show } from '@/lib/publication/tags'
import { readAttendance } from './content'
import { printedDelegation, printedPerson } from './project'

/** Shows a live list under each tag that pages with something of it note, in the languages of its meeting. */
export function showAttendance(
  show: Show,
  { record, live, ...list }: PublicRecord,
  meeting: PublishedRecord,
) {
  if (!meeting.live) return
  const { id } = record
  const of = readMeeting(meeting.live.revision.content, meeting.live.revision.format)
  const languages = list.languages.filter((locale) => of.languages.includes(locale))
  const { delegations } = readAttendance(live.revision.content, live.revision.format)
  const edition = { id, edition: live.publicNumber }

  show(`attendance:${id}`, { ...edition, languages })
  show(`participants:${meeting.record.id}`, { ...edition, languages })
  showEdition(show, { ...edition, languages })
  showMentions(show, live.printed, languages)
  showCorrections(show, id, live, languages)
  for (const locale of languages) {
    const row = meetingRow(of, list.addresses, locale)
    const foundBy = new Set<string>()
    for (const delegation of delegations) {
      const { name, stateId } = printedDelegation(delegation, live.printed, locale)
      if (stateId) foundBy.add(`state:${stateId}`)
      for (const attendance of delegation.rows) {
        const { personId, post } = printedPerson(attendance, live.printed, locale)
        if (!personId) continue
        foundBy.add(`person:${personId}`)
        const { role, presence } = attendance
        show(`person:${personId}`, { id, locale, ...row, delegation: name, post, role, presence })
        show(`list:people:${locale}`, { id, startsOn: of.startsOn, personId, post })
      }
    }
    show(`list:meetings:${locale}`, { id, foundBy: [...foundBy].sort() })
  }
}
