import type { AppointmentLine } from '@/components/directory/appointments-table'
import type { Locale } from '@/db/locales'
import type { Appointed } from '@/lib/directory/appointment-queries'
import { labelOf } from '@/lib/directory/names'
import { covers } from '@/lib/directory/partial-dates'

/** An appointment as tables show it, with the names of today. */
export const appointmentLine = (row: Appointed, today: string, locale: Locale): AppointmentLine => ({
  id: row.id,
  lockVersion: row.lockVersion,
  kind: row.kind,
  from: row.from,
  to: row.to,
  isCurrent: covers(row, today),
  person: { id: row.personId, label: labelOf('person', row.personNames, today, locale) },
  post: { id: row.postId, label: labelOf('post', row.postNames, today, locale) },
  body: { id: row.bodyId, label: labelOf('body', row.bodyNames, today, locale) },
})
