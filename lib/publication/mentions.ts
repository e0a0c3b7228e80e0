import { getTableName } from 'drizzle-orm'
import { type Locale, locales } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import { bodies, type EntryKind, mentions, people, states, topics } from '@/db/public/schema/entries'
import type { SearchKind } from '@/lib/search/document-rowids'
import { indexDocument, removeDocuments } from '@/lib/search/index-document'
import { prepared } from './prepared'
import type { Printed } from './printed'
import { addRow, addRowOnce, removeRows } from './rows'

export type Mention = Omit<typeof mentions.$inferSelect, 'ownerKind' | 'ownerId' | 'asOf'>
type Owner = { kind: string; id: string }

const tables = { person: people, body: bodies, state: states, topic: topics }

/** Every name that a revision printed, in these languages, as the public store keeps it. */
export function mentionsOf(
  printed: Printed,
  languages: readonly Locale[],
  slugOf: (id: string) => string,
): Mention[] {
  const inEach = <Entry extends { id: string; names: { [locale in Locale]?: object } }>(
    kind: EntryKind,
    group: Record<string, Entry>,
    read: (entry: Entry, locale: Locale) => { name: string; shortName: string; detail: string } | undefined,
  ) =>
    Object.values(group).flatMap((entry) =>
      languages.flatMap((locale) => {
        const names = read(entry, locale)
        const slug = kind === 'state' ? '' : slugOf(entry.id)
        return names ? [{ kind, entryId: entry.id, locale, slug, ...names }] : []
      }),
    )
  return [
    ...inEach('person', printed.people, ({ names }, locale) => {
      const name = names[locale]
      return name && { name: name.full, shortName: name.familyFirst, detail: '' }
    }),
    ...inEach('body', printed.bodies, ({ names, kind }, locale) => {
      const name = names[locale]
      return name && { name: name.full, shortName: name.abbreviation, detail: kind }
    }),
    ...inEach('state', printed.states, ({ names, code }, locale) => {
      const name = names[locale]
      return name && { name: name.official, shortName: name.short, detail: code }
    }),
    ...inEach('topic', printed.topics, ({ names }, locale) => {
      const name = names[locale]
      return name && { name: name.name, shortName: name.name, detail: '' }
    }),
  ]
}

/** Replaces what an owner (a record or an entry release) mentions, and draws the entries concerned anew. */
export function replaceMentions(db: PublicDb, owner: Owner, asOf: string, mentioned: readonly Mention[]) {
  const { ofOwner, forget } = statements(db)
  const before = ofOwner.all(owner.kind, owner.id)
  forget.run(owner.kind, owner.id)
  for (const mention of mentioned) {
    // An entry and the one it was merged into may both be printed: one page, one mention.
    addRowOnce(db, mentions, { ...mention, ownerKind: owner.kind, ownerId: owner.id, asOf })
  }
  const touched = new Map([...before, ...mentioned].map((each) => [`${each.kind}:${each.entryId}`, each]))
  const later = waiting.get(db)
  if (later) for (const [key, entry] of touched) later.set(key, entry)
  else for (const { kind, entryId } of touched.values()) drawEntry(db, kind, entryId)
}

type Entry = Pick<Mention, 'kind' | 'entryId'>

const waiting = new WeakMap<PublicDb, Map<string, Entry>>()

/**
 * Draws the entries that some work mentions once it is over, each once: a rebuild names the same body ten thousand
 * times. Until then the store has mentions without pages, so nobody may be reading it.
 */
export function drawingOnce<Result>(db: PublicDb, work: () => Result): Result {
  const later = new Map<string, Entry>()
  waiting.set(db, later)
  const draw = () => {
    for (const { kind, entryId } of later.values()) drawEntry(db, kind, entryId)
  }
  try {
    const result = work()
    db.$client.transaction(draw).immediate()
    return result
  } finally {
    waiting.delete(db)
  }
}

/** An entry reads as its newest mention does; without any it is not public. What reads as before stays as it is. */
function drawEntry(db: PublicDb, kind: EntryKind, id: string) {
  const table = tables[kind]
  const now = locales.flatMap((locale) => {
    const newest = statements(db).newest.get(kind, id, locale)
    return newest ? [{ id, locale, ...newest }] : []
  })
  if (JSON.stringify(statements(db).drawn[kind].all(id)) === JSON.stringify(now)) return
  removeRows(db, table.id, id)
  if (kind !== 'state') removeDocuments(db, kind, id)
  for (const entry of now) {
    addRow(db, table, entry)
    if (kind !== 'state') indexEntry(db, kind, entry)
  }
}

type Drawn = { id: string; locale: Locale; slug: string; name: string; shortName: string; detail: string }

const printed = 'slug, name, short_name as shortName, detail'

const statements = prepared(({ $client }) => {
  const drawn = (kind: EntryKind) =>
    $client.prepare<[string], Drawn>(
      `select id, locale, ${printed} from ${getTableName(tables[kind])} where id = ?
       order by case locale ${locales.map((locale, at) => `when '${locale}' then ${at}`).join(' ')} end`,
    )
  return {
    ofOwner: $client.prepare<[string, string], Entry>(
      'select kind, entry_id as entryId from mentions where owner_kind = ? and owner_id = ?',
    ),
    forget: $client.prepare('delete from mentions where owner_kind = ? and owner_id = ?'),
    newest: $client.prepare<[string, string, string], Omit<Drawn, 'id' | 'locale'>>(
      `select ${printed} from mentions where kind = ? and entry_id = ? and locale = ?
       order by as_of desc, owner_id desc limit 1`,
    ),
    drawn: { person: drawn('person'), body: drawn('body'), state: drawn('state'), topic: drawn('topic') },
  }
})

function indexEntry(
  db: PublicDb,
  kind: SearchKind,
  { id, locale, name, shortName }: { id: string; locale: Locale; name: string; shortName: string },
) {
  indexDocument(db, { kind, id, locale, date: '', title: name, lead: '', text: '', names: [shortName] })
}
