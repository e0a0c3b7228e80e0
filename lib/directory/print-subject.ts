import { eq, inArray } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { appointments, bodies, people, posts, states } from '@/db/editorial/schema/directory'
import { organisationProfileOf } from './organisation-queries'
import { printAppointment, printBody, printOrganisation, printPerson } from './print-entry'
import type { PrintedEntry } from './printed-entry'
import type { ReleasableKind } from './release-content'

/** How what can be released reads on a date; undefined where there is no such thing or it is retired. */
export function printSubject(
  db: EditorialReader,
  kind: ReleasableKind,
  id: string,
  date: string,
): PrintedEntry | undefined {
  return printers[kind](db, id, date)
}

type Printer = (db: EditorialReader, id: string, date: string) => PrintedEntry | undefined

const printers: Record<ReleasableKind, Printer> = {
  person(db, id, date) {
    const row = db.select().from(people).where(eq(people.id, id)).get()
    return row && !row.retiredAt ? printPerson(row, date) : undefined
  },

  body(db, id, date) {
    const row = db
      .select({ body: bodies, state: states })
      .from(bodies)
      .leftJoin(states, eq(states.id, bodies.stateId))
      .where(eq(bodies.id, id))
      .get()
    return row && !row.body.retiredAt ? printBody(row.body, row.state, date) : undefined
  },

  appointment(db, id, date) {
    const row = db
      .select({ appointment: appointments, person: people, post: posts, body: bodies, state: states })
      .from(appointments)
      .innerJoin(people, eq(people.id, appointments.personId))
      .innerJoin(posts, eq(posts.id, appointments.postId))
      .innerJoin(bodies, eq(bodies.id, posts.bodyId))
      .leftJoin(states, eq(states.id, bodies.stateId))
      .where(eq(appointments.id, id))
      .get()
    return row && !row.appointment.retiredAt ? printAppointment(row, date) : undefined
  },

  organisation(db, _id, date) {
    const profile = organisationProfileOf(db)
    if (!profile) return undefined
    const rows = db.select().from(states).where(inArray(states.id, profile.memberStateIds)).all()
    const members = profile.memberStateIds.flatMap((id) => rows.find((row) => row.id === id) ?? [])
    return printOrganisation(profile, members, date)
  },
}
