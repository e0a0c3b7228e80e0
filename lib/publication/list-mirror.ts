import type { Locale } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import type { EntryKind } from '@/db/public/schema/entries'
import type { ListName } from './list-filters'
import type { Members } from './list-months'
import { watermark } from './log'
import { prepared } from './prepared'

/** Words by number and numbers by word, for all lists of a store: 2,700 people, a few hundred other things. */
export class Dictionary {
  private readonly numbers = new Map<string, number>()
  readonly words: string[] = []

  numberOf(word: string): number {
    const known = this.numbers.get(word)
    if (known !== undefined) return known
    this.numbers.set(word, this.words.length)
    return this.words.push(word) - 1
  }

  /** Undefined where no list has it. */
  find = (word: string): number | undefined => this.numbers.get(word)
}

/** A month as a process keeps it: numbers alone, two bytes each while that is enough. */
export type MirroredMonth = {
  month: string
  digest: string
  size: number
  /** As `Members.flat`, with the numbers of the dictionaries. */
  flat: Uint16Array | Uint32Array
}

export type Mirror = {
  /** How far the store had come when the months were compared last. */
  watermark: number
  /** Another one whenever a month is other than before. */
  version: number
  kinds: Dictionary
  /** Local months, which readers choose: `2026-11`. */
  dates: Dictionary
  /** `body:ID` */
  entries: Dictionary
  /** The last first. */
  months: readonly MirroredMonth[]
}

type Stored = { month: string; digest: string }

const statements = prepared(({ $client }) => ({
  digests: $client.prepare<[ListName, Locale], Stored>(
    'select month, digest from list_months where list = ? and locale = ? order by month desc',
  ),
  members: $client.prepare<[ListName, Locale, string], { digest: string; members: string }>(
    'select digest, members from list_months where list = ? and locale = ? and month = ?',
  ),
}))

const mirrors = prepared(() => new Map<string, Mirror>())

/** The months of a list as the store has them at this moment: only those are read that have changed. */
export function mirrorOf(db: PublicDb, list: ListName, locale: Locale): Mirror {
  const key = `${list} ${locale}`
  const mirror = mirrors(db).get(key) ?? emptyMirror()
  mirrors(db).set(key, mirror)
  // Months are written with the watermark: where that stands still, so do they.
  const now = watermark(db)
  if (now === mirror.watermark) return mirror
  const kept = new Map(mirror.months.map((each) => [each.month, each]))
  const months = statements(db)
    .digests.all(list, locale)
    .flatMap(({ month, digest }) => {
      const known = kept.get(month)
      return known?.digest === digest ? known : (read(db, mirror, { list, locale, month }) ?? [])
    })
  const isSame =
    months.length === mirror.months.length && months.every((each, at) => each === mirror.months[at])
  mirror.watermark = now
  if (isSame) return mirror
  mirror.months = months
  mirror.version += 1
  return mirror
}

const emptyMirror = (): Mirror => ({
  watermark: -1,
  version: 0,
  kinds: new Dictionary(),
  dates: new Dictionary(),
  entries: new Dictionary(),
  months: [],
})

type Which = { list: ListName; locale: Locale; month: string }

function read(
  db: PublicDb,
  { kinds, dates, entries }: Mirror,
  { list, locale, month }: Which,
): MirroredMonth | undefined {
  const row = statements(db).members.get(list, locale, month)
  if (!row) return undefined
  const members = JSON.parse(row.members) as Members
  const numbers = {
    kinds: members.kinds.map((word) => kinds.numberOf(word)),
    months: members.months.map((word) => dates.numberOf(word)),
    entries: members.entries.map((word) => entries.numberOf(word)),
  }
  const flat = members.flat.slice()
  let size = 0
  for (let at = 0; at < flat.length; size++) {
    flat[at] = numbers.kinds[flat[at] ?? 0] ?? 0
    flat[at + 1] = numbers.months[flat[at + 1] ?? 0] ?? 0
    const end = at + 3 + (flat[at + 2] ?? 0)
    for (at += 3; at < end; at++) flat[at] = numbers.entries[flat[at] ?? 0] ?? 0
  }
  const isShort = entries.words.length < 65_536
  return { month, digest: row.digest, size, flat: isShort ? Uint16Array.from(flat) : Uint32Array.from(flat) }
}

/** The kind and id of an entry in a dictionary. */
export function entryIn(word: string): { kind: EntryKind; id: string } {
  const colon = word.indexOf(':')
  return { kind: word.slice(0, colon) as EntryKind, id: word.slice(colon + 1) }
}
