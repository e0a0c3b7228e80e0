import type { Locale } from '@/db/locales'
import type { MeetingContent } from '@/lib/meetings/content'
import type { Reason } from '@/lib/refusal'
import type { AttendanceContent, AttendanceRow, Delegation } from './content'

/** What an attendance list still lacks before another person can review it. `meeting` is its meeting as it stands. */
export function attendanceGaps(
  content: AttendanceContent,
  meeting: Pick<MeetingContent, 'startsOn' | 'languages'> | undefined,
): Reason[] {
  const reasons: Reason[] = []
  if (!meeting?.startsOn) reasons.push({ key: 'attendance.meetingDate', field: 'delegations' })
  if (content.languages.length === 0) reasons.push({ key: 'attendance.languages', field: 'languages' })
  const beyond = content.languages.filter((language) => !meeting?.languages.includes(language))
  if (beyond.length > 0) reasons.push({ key: 'attendance.meetingLanguages', field: 'languages' })
  if (content.delegations.length === 0) reasons.push({ key: 'attendance.empty', field: 'delegations' })
  return [
    ...reasons,
    ...content.delegations.flatMap((delegation, index) =>
      delegationGaps(delegation, index, content.languages),
    ),
    ...samePersonTwice(content),
  ]
}

function delegationGaps(delegation: Delegation, index: number, languages: readonly Locale[]): Reason[] {
  const reasons: Reason[] = []
  const field = `delegations.${index}`
  const values = { delegation: index + 1 }
  const isLabelled = languages.every((language) => delegation.label[language])
  const named = [delegation.stateId, delegation.bodyId].filter(Boolean).length
  if (named > 1 || (named === 0 && !isLabelled))
    reasons.push({ key: 'attendance.delegation', field: `${field}.label`, values })
  if (delegation.rows.length === 0) {
    reasons.push({ key: 'attendance.noMembers', field: `${field}.rows`, values })
  }
  if (delegation.rows.filter(({ role }) => role === 'head').length > 1) {
    reasons.push({ key: 'attendance.twoHeads', field: `${field}.rows`, values })
  }
  return [
    ...reasons,
    ...delegation.rows.flatMap((row, place) =>
      rowGaps(row, `${field}.rows.${place}`, { ...values, row: place + 1 }, languages),
    ),
  ]
}

type Place = { delegation: number; row: number }

function rowGaps(row: AttendanceRow, field: string, place: Place, languages: readonly Locale[]): Reason[] {
  const lacks = (text: AttendanceRow['name']) => languages.find((language) => !text[language])
  const name = row.personId ? undefined : lacks(row.name)
  const typedPost = Object.values(row.post).some(Boolean) ? lacks(row.post) : undefined
  const missing = (part: 'name' | 'post', language: Locale): Reason => ({
    key: `attendance.${part}`,
    field: `${field}.${part}.${language}`,
    values: { ...place, language },
  })
  return [...(name ? [missing('name', name)] : []), ...(typedPost ? [missing('post', typedPost)] : [])]
}

/** Nobody sits in two places: each further row of a person is named. */
function samePersonTwice(content: AttendanceContent): Reason[] {
  const seen = new Set<string>()
  return content.delegations.flatMap((delegation, d) =>
    delegation.rows.flatMap(({ personId }, r) => {
      if (!personId) return []
      if (seen.has(personId)) {
        const values = { delegation: d + 1, row: r + 1 }
        return [{ key: 'attendance.samePerson', field: `delegations.${d}.rows.${r}.name`, values }]
      }
      seen.add(personId)
      return []
    }),
  )
}
