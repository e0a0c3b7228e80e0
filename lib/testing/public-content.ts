import type { PublicDb } from '@/db/public/client'
import { canonicalJson } from '@/lib/canonical'

type Row = Record<string, unknown>

/**
 * Everything a reader could see of a public store, table by table in a fixed order: two stores with equal content are
 * equal here, whatever their generation and the order of their rows.
 */
export function contentOf(db: PublicDb): Record<string, Row[]> {
  const names = db.$client
    .prepare(
      `select name from sqlite_schema where type = 'table' and name not like 'search_index%'
       and name not like 'sqlite_%' and name not in ('meta', '__drizzle_migrations') order by name`,
    )
    .pluck()
    .all() as string[]
  const tables = names.map((name): [string, Row[]] => [name, sorted(rowsOf(db, name))])
  return Object.fromEntries([...tables, ['search_terms', sorted(searchTerms(db))]])
}

const sorted = (rows: Row[]) => rows.sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1))

function rowsOf(db: PublicDb, table: string): Row[] {
  const rows = db.$client.prepare(`select * from "${table}"`).all() as Row[]
  return table === 'search_documents' ? rows.map(({ rowid: _, ...row }) => row) : rows
}

/** Which documents the full-text index finds for each of its terms. */
function searchTerms(db: PublicDb): Row[] {
  db.$client.exec(
    `create virtual table if not exists temp.search_terms using fts5vocab(main, search_index, instance)`,
  )
  return db.$client
    .prepare(
      `select v.term, v.col, v."offset", d.kind, d.id, d.locale
       from temp.search_terms v join search_documents d on d.rowid = v.doc`,
    )
    .all() as Row[]
}
