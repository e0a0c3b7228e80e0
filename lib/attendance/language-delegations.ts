import { inArray } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { bodies, people } from '@/db/editorial/schema/directory'
import type { DeclinedKind } from '@/lib/declension/input'
import { englishOf, phraseForms } from '@/lib/declension/kept-forms'
import { type FormsByEntry, formsByEntry } from '@/lib/declension/language-forms'
import { actingOn, actingTitle } from '@/lib/directory/acting'
import { bodyForLanguage, personForLanguage } from '@/lib/directory/language-names'
import { stateCodes } from '@/lib/directory/state-codes'
import type { LanguageAttendance, LanguageDelegation, PersonName } from '@/lib/language/record'
import type { AttendanceContent, AttendanceRow, Delegation } from './content'
import { postTitles } from './post-titles'
import { typedName } from './typed-name'

type Entries = {
  people: Map<string, typeof people.$inferSelect>
  bodies: Map<string, typeof bodies.$inferSelect>
  states: ReadonlyMap<string, string>
  titles: ReturnType<typeof postTitles>
  isActing: ReturnType<typeof actingOn>
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
    isActing: actingOn(db, personIds, date),
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
  const { id, role, presence } = row
  const person = personOf(row, entries, date)
  return { id, role, presence, person, ...postOf(row, person, entries) }
}

function personOf({ personId, name }: AttendanceRow, { people, states, confirmed }: Entries, date: string) {
  const person = personId === null ? undefined : people.get(personId)
  if (!person) return typedName(name)
  return personForLanguage(person, states.get(person.stateId ?? '') ?? null, date, confirmed.person)
}

/** As typed, else as the post is called; whoever acts in it is called so. */
function postOf(
  { personId, postId, post }: AttendanceRow,
  { gender }: Pick<PersonName, 'gender'>,
  { titles, isActing, confirmed }: Entries,
): Pick<LanguageAttendance, 'post' | 'postForms'> {
  const held = postId === null ? undefined : titles.get(postId)
  const kept = confirmed.post.get(postId ?? '')
  const ru = post.ru || (held?.ru ?? '')
  const postForms = phraseForms(kept, ru)
  const title = { ru, en: post.en || (held?.en ?? '') || englishOf(kept, ru) }
  if (!post.ru && isActing(personId, postId)) return { post: actingTitle(title, gender, postForms) }
  return { post: title, ...(postForms && { postForms }) }
}
