import { and, eq } from 'drizzle-orm'
import type { Locale } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import { attendanceLists, attendances, delegations, meetings } from '@/db/public/schema/records'
import { touchMonths } from '@/lib/publication/list-months'
import type { Printed } from '@/lib/publication/printed'
import { type Projection, publishedColumns } from '@/lib/publication/projection'
import { addRow, removeRows } from '@/lib/publication/rows'
import { indexDocument } from '@/lib/search/index-document'
import { type AttendanceRow, type Delegation, readAttendance } from './content'

/** Writes a live attendance list into the public store, in each language in which its meeting is public too. */
export function projectAttendance(db: PublicDb, { record, live, names }: Projection) {
  const { meetingId } = record
  if (!meetingId) throw new Error(`Attendance list ${record.id} has no meeting`)
  const content = readAttendance(live.revision.content, live.revision.format)
  for (const locale of content.languages) {
    const inLocale = and(eq(meetings.id, meetingId), eq(meetings.locale, locale))
    const meeting = db.select().from(meetings).where(inLocale).get()
    if (!meeting) continue
    addRow(db, attendanceLists, { ...publishedColumns({ record, live }, locale), meetingId })
    const printedNames = content.delegations.flatMap((delegation, position) =>
      writeDelegation(
        db,
        { listId: record.id, locale, position, meetingId, startsOn: meeting.startsOn },
        delegation,
        live.printed,
      ),
    )
    indexDocument(db, {
      kind: 'attendance',
      id: record.id,
      locale,
      date: meeting.startsOn,
      title: meeting.title,
      lead: '',
      text: printedNames.join('\n'),
      names: names(locale),
    })
  }
  touchMonths(db, 'meetings', meetingId)
}

/** Takes a list out of the public store. */
export function unprojectAttendance(db: PublicDb, recordId: string) {
  const [list] = db
    .select({ meetingId: attendanceLists.meetingId })
    .from(attendanceLists)
    .where(eq(attendanceLists.id, recordId))
    .all()
  if (list) touchMonths(db, 'meetings', list.meetingId)
  removeRows(db, attendanceLists.id, recordId)
  removeRows(db, delegations.listId, recordId)
  removeRows(db, attendances.listId, recordId)
}

type Place = { listId: string; locale: Locale; position: number; meetingId: string; startsOn: string }

/** Gives the lines it printed: the delegation, then each person with the post. */
function writeDelegation(db: PublicDb, place: Place, delegation: Delegation, printed: Printed): string[] {
  const { id, category, rows } = delegation
  const { locale } = place
  const of = printedDelegation(delegation, printed, locale)
  addRow(db, delegations, { ...place, id, category, ...of })
  const people = rows.map((row, position) => {
    const person = printedPerson(row, printed, locale)
    const { role, presence } = row
    const where = { ...place, id: row.id, delegationId: id, position }
    addRow(db, attendances, { ...where, role, presence, ...person })
    return [person.name, person.post].filter(Boolean).join(', ')
  })
  return [of.name, ...people]
}

/** Its name, and the state or body that it is of. */
export function printedDelegation({ stateId, bodyId, label }: Delegation, printed: Printed, locale: Locale) {
  const state = stateId ? printed.states[stateId] : undefined
  const body = bodyId ? printed.bodies[bodyId] : undefined
  return {
    name: state?.names[locale]?.official ?? body?.names[locale]?.full ?? label[locale],
    stateId: state?.id ?? null,
    stateCode: state?.code ?? null,
    bodyId: body?.id ?? null,
  }
}

/** A typed name or post goes before the directory's. */
export function printedPerson(row: AttendanceRow, printed: Printed, locale: Locale) {
  const person = row.personId ? printed.people[row.personId] : undefined
  const post = row.postId ? printed.posts[row.postId]?.names[locale]?.title : undefined
  return {
    personId: person?.id ?? null,
    name: row.name[locale] || (person?.names[locale]?.full ?? ''),
    post: row.post[locale] || (post ?? ''),
  }
}
