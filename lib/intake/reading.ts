import { inArray } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { bodies, posts } from '@/db/editorial/schema/directory'
import { cardsOf } from '@/lib/attendance/person-cards'
import type { Ctx } from '@/lib/context'
import { knownDirectory } from '@/lib/directory/known-directory'
import { nameOn } from '@/lib/directory/names'
import { organisationProfileOf } from '@/lib/directory/organisation-queries'
import { stateCodes } from '@/lib/directory/state-codes'
import type { LanguageDirectory } from '@/lib/language/directory'
import { readText } from '@/lib/language/extract/extract'
import type { Reading } from '@/lib/language/extract/shape'
import { type Entries, entriesOf } from './entries'
import type { IntakeText } from './intake-rows'

/** How much of a text is read: fifty pages. What a person looks at must come at once, whatever was pasted. */
export const readCharacters = 100_000

/** What a text says by the directory of this moment, and what the desk knows of those it names. */
export function readIntake(ctx: Ctx, row: IntakeText): { reading: Reading; entries: Entries } {
  const directory = knownDirectory(ctx.db)
  const { language, publishedOn } = row
  const text = row.text.slice(0, readCharacters)
  const reading = readText({ text, language, ...(publishedOn && { publishedAt: publishedOn }) }, directory)
  return { reading, entries: entriesFor(ctx.db, row, reading, directory) }
}

function entriesFor(
  db: EditorialReader,
  row: IntakeText,
  reading: Reading,
  directory: LanguageDirectory,
): Entries {
  const { events } = reading
  const personIds = events.flatMap(({ people }) => people.flatMap(({ personId }) => personId ?? []))
  const on = events.map(({ date }) => date?.value ?? '').find(isDay) ?? row.publishedOn
  const cards = cardsOf(db, personIds, on)
  const postIds = [...cards.values()].flatMap(({ held }) => held.map(({ postId }) => postId))
  const postBodies = new Map(
    db
      .select({ id: posts.id, bodyId: posts.bodyId })
      .from(posts)
      .where(inArray(posts.id, postIds))
      .all()
      .map(({ id, bodyId }) => [id, bodyId]),
  )
  return entriesOf({
    language: row.language,
    directory,
    stateIds: new Map([...stateCodes(db)].map(([id, code]) => [code, id])),
    cards,
    postBodies,
    bodies: bodiesOf(db, on),
    organisation: organisationProfileOf(db)?.names[row.language]?.abbreviation ?? '',
  })
}

const isDay = (date: string) => /^\d{4}-\d{2}-\d{2}$/.test(date)

function bodiesOf(db: EditorialReader, on: string): Entries['bodies'] {
  const rows = db.select({ id: bodies.id, kind: bodies.kind, names: bodies.names }).from(bodies).all()
  return new Map(rows.map(({ id, kind, names }) => [id, { kind, names: nameOn(names, on || '9999-12-31') }]))
}
