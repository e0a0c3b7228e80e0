import type { ReviewValues } from './review-values'

/** The field of the reading that a place in the form belongs to; '' where it is none, or was added by hand. */
export function fieldOfName(name: string, { events }: ReviewValues): string {
  const [part, event = '', of, ...rest] = name.split('.')
  const values = events[Number(event)]
  if (part !== 'events' || !values) return ''
  if (of === 'delegations') {
    const delegation = values.delegations[Number(rest[0])]
    if (rest.length < 2 || !delegation) return ''
    if (rest[1] !== 'rows') return delegation.source
    return rest.length > 3 ? (delegation.rows[Number(rest[2])]?.source ?? '') : ''
  }
  if (of !== 'meeting') return ''
  const [field = '', row] = rest
  if (field === 'sessions' || field === 'agenda' || field === 'decisions' || field === 'documents')
    return rest.length > 2 ? (values.meeting[field][Number(row)]?.source ?? '') : ''
  return field === 'meetingId' ? '' : `meetings.${event}.${field}`
}
