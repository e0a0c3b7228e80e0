import { inArray } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { bodies, people } from '@/db/editorial/schema/directory'
import type { DeclinedKind } from '@/lib/declension/input'
import { englishOf, phraseForms } from '@/lib/declension/kept-forms'
import { type FormsByEntry, formsByEntry } from '@/lib/declension/language-forms'
import { bodyForLanguage, personForLanguage } from '@/lib/directory/language-names'
import { stateCodes } from '@/lib/directory/state-codes'
import type { LanguageAttendance, LanguageDelegation } from '@/lib/language/record'
import type { AttendanceContent, AttendanceRow, Delegation } from './content'
import { postTitles } from './post-titles'
import { typedName } from './typed-name'

type Entries = {
  people: Map<string, typeof people.$inferSelect>
  bodies: Map<string, typeof bodies.$inferSelect>
  states: ReadonlyMap<string, string>
  titles: ReturnType<typeof postTitles>
  confirmed: Record<DeclinedKind, FormsByEntry>
}

/** The delegations of a list by name, as they were called on a date. */
export function delegationsForLanguage(
  db: EditorialReader,
  { delegations }: AttendanceContent,
  date: string,
): LanguageDelegation[] {
  const entries = entriesOf(db, delegations, date)
  return delegations.map((delegation) => {
    const { id, category } = delegation
    const rows = delegation.rows.map((row) => rowForLanguage(row, entries, date))
    return { id, category, rows, ...ownerOf(delegation, entries, date) }
  })
}

function entriesOf(db: EditorialReader, delegations: readonly Delegation[], date: string): Entries {
  const rows = delegations.flatMap((delegation) => delegation.rows)
  const named = (ids: readonly (string | null)[]) => ids.flatMap((id) => id ?? [])
  const personIds = named(rows.map(({ personId }) => personId))
  const bodyIds = named(delegations.map(({ bodyId }) => bodyId))
  const postIds = named(rows.map(({ postId }) => postId))
  const mentioned = {
    people: db.select().from(people).where(inArray(people.id, personIds)).all(),
    bodies: db.select().from(bodies).where(inArray(bodies.id, bodyIds)).all(),
  }
  return {
    people: new Map(mentioned.people.map((person) => [person.id, person])),
    bodies: new Map(mentioned.bodies.map((body) => [body.id, body])),
    states: stateCodes(db),
    titles: postTitles(db, postIds, date),
    confirmed: {
      person: formsByEntry(db, 'person', personIds),
      body: formsByEntry(db, 'body', bodyIds),
      post: formsByEntry(db, 'post', postIds),
    },
  }
}

function ownerOf({ stateId, bodyId, label }: Delegation, entries: Entries, date: string) {
  const state = stateId === null ? undefined : entries.states.get(stateId)
  if (state) return { state }
  const body = bodyId === null ? undefined : entries.bodies.get(bodyId)
  if (body)
    return {
      body: bodyForLanguage(
        body,
        entries.states.get(body.stateId ?? '') ?? null,
        date,
        entries.confirmed.body,
      ),
    }
  return { label: { ru: label.ru ?? '', en: label.en ?? '' } }
}

function rowForLanguage(row: AttendanceRow, entries: Entries, date: string): LanguageAttendance {
  const person = row.personId === null ? undefined : entries.people.get(row.personId)
  const held = row.postId === null ? undefined : entries.titles.get(row.postId)
  const { id, role, presence } = row
  const kept = entries.confirmed.post.get(row.postId ?? '')
  const ru = row.post.ru || (held?.ru ?? '')
  const postForms = phraseForms(kept, ru)
  return {
    id,
    role,
    presence,
    person: person
      ? personForLanguage(
          person,
          entries.states.get(person.stateId ?? '') ?? null,
          date,
          entries.confirmed.person,
        )
      : typedName(row.name),
    post: { ru, en: row.post.en || (held?.en ?? '') || englishOf(kept, ru) },
    ...(postForms && { postForms }),
  }
}
