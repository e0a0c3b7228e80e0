import type { AttendanceRole, DelegationCategory, Presence } from '@/lib/attendance/content'
import type { MeetingView } from '@/lib/meetings/published'
import type { Links } from './links'
import type { Attendance } from './meeting-schemas'

/** The attendance list of a meeting as data; undefined where it is not public. */
export function attendanceOf(meeting: MeetingView, links: Links): Attendance | undefined {
  const { participants: list, locale } = meeting
  if (!list) return undefined
  return {
    id: list.id,
    url: links.page(locale, 'meetings', meeting.slug, '/participants'),
    language: locale,
    event: {
      id: meeting.id,
      url: links.page(locale, 'meetings', meeting.slug),
      api: links.api(`/meetings/${meeting.id}`, locale),
      name: meeting.title,
      startDate: meeting.startsOn,
      endDate: meeting.endsOn,
      location: meeting.place,
    },
    publishedAt: list.publishedAt,
    updatedAt: list.updatedAt,
    edition: list.edition,
    notes: list.notes,
    organizations: list.delegations.map((delegation) => ({
      id: delegation.id,
      name: delegation.name,
      classification: delegation.category as DelegationCategory,
      area: delegation.stateCode,
    })),
    memberships: list.delegations.flatMap(({ id: organizationId, rows }) =>
      rows.map((row) => ({
        id: row.id,
        organizationId,
        person: {
          ...(row.slug
            ? { id: row.personId, url: links.page(locale, 'people', row.slug) }
            : { id: null, url: null }),
          name: row.name,
        },
        label: row.post,
        role: row.role as AttendanceRole,
        presence: row.presence as Presence,
      })),
    ),
  }
}
