import { and, desc, eq } from 'drizzle-orm'
import { type Locale, locales } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import { bodies, type EntryKind, mentions, people, states, topics } from '@/db/public/schema/entries'
import type { SearchKind } from '@/lib/search/document-rowids'
import { indexDocument, removeDocuments } from '@/lib/search/index-document'
import type { Printed } from './printed'

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
  const own = and(eq(mentions.ownerKind, owner.kind), eq(mentions.ownerId, owner.id))
  const before = db.select({ kind: mentions.kind, entryId: mentions.entryId }).from(mentions).where(own).all()
  db.delete(mentions).where(own).run()
  for (const mention of mentioned) {
    // An entry and the one it was merged into may both be printed: one page, one mention.
    db.insert(mentions)
      .values({ ...mention, ownerKind: owner.kind, ownerId: owner.id, asOf })
      .onConflictDoNothing()
      .run()
  }
  const touched = new Map([...before, ...mentioned].map((each) => [`${each.kind}:${each.entryId}`, each]))
  for (const { kind, entryId } of touched.values()) drawEntry(db, kind, entryId)
}

/** An entry reads as its newest mention does; without any it is not public. */
function drawEntry(db: PublicDb, kind: EntryKind, id: string) {
  const table = tables[kind]
  db.delete(table).where(eq(table.id, id)).run()
  if (kind !== 'state') removeDocuments(db, kind, id)
  for (const locale of locales) {
    const newest = db
      .select()
      .from(mentions)
      .where(and(eq(mentions.kind, kind), eq(mentions.entryId, id), eq(mentions.locale, locale)))
      .orderBy(desc(mentions.asOf), desc(mentions.ownerId))
      .limit(1)
      .get()
    if (!newest) continue
    const { slug, name, shortName, detail } = newest
    db.insert(table).values({ id, locale, slug, name, shortName, detail }).run()
    if (kind !== 'state') indexEntry(db, kind, { id, locale, name, shortName })
  }
}

function indexEntry(
  db: PublicDb,
  kind: SearchKind,
  { id, locale, name, shortName }: { id: string; locale: Locale; name: string; shortName: string },
) {
  indexDocument(db, { kind, id, locale, date: '', title: name, lead: '', text: '', names: [shortName] })
}
