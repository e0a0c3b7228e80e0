import type { Locale } from '@/db/locales'
import type { MeetingContent } from '@/lib/meetings/content'
import type { Reason } from '@/lib/refusal'
import type { AttendanceContent, AttendanceRow, Delegation } from './content'

/** What an attendance list still lacks before another person can review it. `meeting` is its meeting as it stands. */
export function attendanceGaps(content: AttendanceContent, meeting: MeetingContent | undefined): Reason[] {
  const reasons: Reason[] = []
  if (!meeting?.startsOn) reasons.push({ key: 'attendance.meetingDate', field: 'delegations' })
  if (content.languages.length === 0) reasons.push({ key: 'attendance.languages', field: 'languages' })
  const beyond = content.languages.filter((language) => !meeting?.languages.includes(language))
  if (beyond.length > 0) reasons.push({ key: 'attendance.meetingLanguages', field: 'languages' })
  if (content.delegations.length === 0) reasons.push({ key: 'attendance.empty', field: 'delegations' })
  return [
    ...reasons,
    ...content.delegations.flatMap((delegation, index) =>
      delegationGaps(delegation, `delegations.${index}`, content.languages),
    ),
    ...samePersonTwice(content),
  ]
}

function delegationGaps(delegation: Delegation, field: string, languages: readonly Locale[]): Reason[] {
  const reasons: Reason[] = []
  const isLabelled = languages.every((language) => delegation.label[language])
  const named = [delegation.stateId, delegation.bodyId].filter(Boolean).length
  if (named > 1 || (named === 0 && !isLabelled))
    reasons.push({ key: 'attendance.delegation', field: `${field}.label` })
  if (delegation.rows.length === 0) reasons.push({ key: 'attendance.noMembers', field: `${field}.rows` })
  if (delegation.rows.filter(({ role }) => role === 'head').length > 1) {
    reasons.push({ key: 'attendance.twoHeads', field: `${field}.rows` })
  }
  return [
    ...reasons,
    ...delegation.rows.flatMap((row, index) => rowGaps(row, `${field}.rows.${index}`, languages)),
  ]
}

function rowGaps(row: AttendanceRow, field: string, languages: readonly Locale[]): Reason[] {
  const lacks = (text: AttendanceRow['name']) => languages.find((language) => !text[language])
  const name = row.personId ? undefined : lacks(row.name)
  const typedPost = Object.values(row.post).some(Boolean) ? lacks(row.post) : undefined
  return [
    ...(name ? [{ key: 'attendance.name', field: `${field}.name.${name}`, values: { language: name } }] : []),
    ...(typedPost
      ? [{ key: 'attendance.post', field: `${field}.post.${typedPost}`, values: { language: typedPost } }]
      : []),
  ]
}

/** Nobody sits in two places: each further row of a person is named. */
function samePersonTwice(content: AttendanceContent): Reason[] {
  const seen = new Set<string>()
  return content.delegations.flatMap((delegation, d) =>
    delegation.rows.flatMap(({ personId }, r) => {
      if (!personId) return []
      if (seen.has(personId))
        return [{ key: 'attendance.samePerson', field: `delegations.${d}.rows.${r}.name` }]
      seen.add(personId)
      return []
    }),
  )
}
