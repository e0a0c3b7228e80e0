import { expect } from 'vitest'
import type { EditorialDb } from '@/db/editorial/client'
import { Refusal } from '@/lib/refusal'

/** Every row of every table: what a refused command must leave as it was. */
export function everyRow(db: EditorialDb): Record<string, unknown[]> {
  const names = db.$client
    .prepare(`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name`)
    .pluck()
    .all() as string[]
  return Object.fromEntries(names.map((name) => [name, db.$client.prepare(`select * from "${name}"`).all()]))
}

/** The keys of the reasons for which a command refuses; fails where it does not, or has changed anything. */
export function refused(db: EditorialDb, command: () => unknown): string[] {
  const before = everyRow(db)
  let value: unknown
  try {
    value = command()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    expect(everyRow(db)).toEqual(before)
    expect(error.reasons.length).toBeGreaterThan(0)
    return error.reasons.map(({ key }) => key)
  }
  throw new Error(`Not refused: ${JSON.stringify(value)}`)
}
