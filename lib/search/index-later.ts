import type { PublicDb } from '@/db/public/client'
import { prepared } from '@/lib/publication/prepared'
import { WordCounts } from './count-words'
import { addFullText, type IndexedTexts } from './full-text'
import { fullTextIndexes } from './merge-index'

/** The documents that are still to be indexed, each with the length of its lead, by their row ids. */
type Waiting = Map<number, number>

const allWaiting = new WeakMap<PublicDb, Waiting>()

/** The documents of a store that are indexed later, while some work goes on that says so. */
export const documentsWaiting = (db: PublicDb): Waiting | undefined => allWaiting.get(db)

/**
 * Indexes the documents that some work writes once it is over, each once and in the order of their row ids: FTS5 writes
 * what it has gathered whenever a row id is lower than the last one or a transaction ends, and merges all the small
 * pieces again and again. Until then nobody may be reading the store.
 */
export function indexingOnce<Result>(db: PublicDb, work: () => Result): Result {
  const waiting: Waiting = new Map()
  allWaiting.set(db, waiting)
  try {
    const result = work()
    inLargePieces(db, () => db.$client.transaction(() => indexAll(db, waiting)).immediate())
    return result
  } finally {
    allWaiting.delete(db)
  }
}

type Kept = Omit<IndexedTexts, 'lead' | 'bodyIds'>

const reads = prepared(({ $client }) => ({
  document: $client.prepare<[number], Kept>(
    'select kind, locale, title, text, names from search_documents where rowid = ?',
  ),
  bodies: $client
    .prepare<[number], string>('select body_id from search_index_bodies where document = ? order by body_id')
    .pluck(),
}))

function indexAll(db: PublicDb, waiting: Waiting) {
  const counts = new WordCounts()
  for (const rowid of [...waiting.keys()].sort((a, b) => a - b)) {
    const kept = reads(db).document.get(rowid) as Kept
    const lead = kept.text.slice(0, waiting.get(rowid))
    // A line parts the text from a lead before it.
    const text = lead ? kept.text.slice(lead.length + 1) : kept.text
    counts.add(
      kept.locale,
      addFullText(db, rowid, { ...kept, lead, text, bodyIds: reads(db).bodies.all(rowid) }),
    )
  }
  counts.write(db)
}

/** Bytes that FTS5 gathers before it writes a piece, while many documents are indexed; then what it has by itself. */
const gathered = { many: 32_000_000, usual: 1024 * 1024 }

/** Lets FTS5 write few and large pieces that nothing merges until all are there. */
function inLargePieces(db: PublicDb, work: () => void) {
  const set = (option: string, value: number) => {
    for (const index of fullTextIndexes)
      db.$client.exec(`insert into ${index} (${index}, rank) values ('${option}', ${value})`)
  }
  set('hashsize', gathered.many)
  set('automerge', 0)
  try {
    work()
  } finally {
    set('hashsize', gathered.usual)
    set('automerge', 4)
  }
}
