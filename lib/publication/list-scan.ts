import { type EntryFilter, entryFilters } from './list-filters'
import type { Mirror, MirroredMonth } from './list-mirror'
import type { Narrowing } from './narrowing'

/**
 * One walk over all records of a list says what is found and how many each choice would leave beside the others. For
 * each record there is a bit for every filter that it does not meet. With none left over it is found; with one alone it
 * counts for the choices of that filter, which are reckoned as if nothing had been chosen there. Year and month are
 * one filter of two steps.
 */
const bits = { kind: 1, year: 2, month: 4, body: 8, topic: 16, state: 32, person: 64 } as const
const dated = bits.year | bits.month

type Asked = {
  /** The bits of the entries that were chosen. */
  chosen: number
  /** By the numbers of the mirror: the bits that a kind or a month does not meet, the one that an entry meets. */
  kinds: Uint8Array
  dates: Uint8Array
  meets: Uint8Array
  /** Of which filter an entry is. */
  of: Uint8Array
}

export type Scan = {
  asked: Asked
  total: number
  /** How many are found in each month of the mirror, in its order. */
  found: Uint32Array
  /** By the numbers of the mirror. */
  kinds: Uint32Array
  dates: Uint32Array
  entries: Uint32Array
}

/** A page asks for its rows and for its choices: the last walk is kept while nothing is published. */
const last = new WeakMap<Mirror, { asked: string; scan: Scan }>()

export function scan(mirror: Mirror, narrowing: Narrowing): Scan {
  const asked = JSON.stringify([mirror.version, narrowing])
  const known = last.get(mirror)
  if (known?.asked === asked) return known.scan
  const walked = walk(mirror, narrowing)
  last.set(mirror, { asked, scan: walked })
  return walked
}

function walk(mirror: Mirror, narrowing: Narrowing): Scan {
  const asked = askedOf(mirror, narrowing)
  const kinds = new Uint32Array(mirror.kinds.words.length)
  const dates = new Uint32Array(mirror.dates.words.length)
  const entries = new Uint32Array(mirror.entries.words.length)
  const found = Uint32Array.from(mirror.months, ({ flat }) =>
    countMonth(flat, asked, { kinds, dates, entries }),
  )
  return { asked, total: found.reduce((sum, count) => sum + count, 0), found, kinds, dates, entries }
}

type Counts = Pick<Scan, 'kinds' | 'dates' | 'entries'>

function countMonth(flat: MirroredMonth['flat'], asked: Asked, { kinds, dates, entries }: Counts): number {
  let found = 0
  for (let at = 0; at < flat.length; ) {
    const kind = flat[at]!
    const date = flat[at + 1]!
    const first = at + 3
    const end = first + flat[at + 2]!
    const missed = missedAt(flat, at, asked)
    at = end
    if ((missed & ~dated) === 0) dates[date]! += 1
    if (missed === 0) {
      found += 1
      kinds[kind]! += 1
      for (let entry = first; entry < end; entry++) entries[flat[entry]!]! += 1
    } else if (missed === bits.kind) kinds[kind]! += 1
    else if (missed >= bits.body && (missed & (missed - 1)) === 0)
      for (let entry = first; entry < end; entry++)
        if (asked.of[flat[entry]!] === missed) entries[flat[entry]!]! += 1
  }
  return found
}

/** The filters that the record at this place does not meet. */
function missedAt(flat: MirroredMonth['flat'], at: number, asked: Asked): number {
  let missed = asked.chosen
  const end = at + 3 + flat[at + 2]!
  if (missed !== 0) for (let entry = at + 3; entry < end; entry++) missed &= ~asked.meets[flat[entry]!]!
  return missed | asked.kinds[flat[at]!]! | asked.dates[flat[at + 1]!]!
}

/** Which records of a month are found, by their places in it. */
export function foundIn({ flat }: MirroredMonth, asked: Asked): number[] {
  const found: number[] = []
  for (let at = 0, place = 0; at < flat.length; place++) {
    if (missedAt(flat, at, asked) === 0) found.push(place)
    at += 3 + flat[at + 2]!
  }
  return found
}

function askedOf({ kinds, dates, entries }: Mirror, { kind, year, month, ...asked }: Narrowing): Asked {
  const meets = new Uint8Array(entries.words.length)
  let chosen = asked.isKnown ? 0 : 128
  for (const filter of entryFilters) {
    const entry = asked.entries[filter]
    if (!entry) continue
    chosen |= bits[filter]
    const number = entries.find(`${filter}:${entry.id}`)
    if (number !== undefined) meets[number] = bits[filter]
  }
  const inYear = String(year).padStart(4, '0')
  const inMonth = String(month).padStart(2, '0')
  const missedBy = (date: string) =>
    (year === undefined || date.startsWith(`${inYear}-`) ? 0 : bits.year) |
    (month === undefined || date.endsWith(`-${inMonth}`) ? 0 : bits.month)
  return {
    chosen,
    meets,
    kinds: Uint8Array.from(kinds.words, (word) => (kind === undefined || word === kind ? 0 : bits.kind)),
    dates: Uint8Array.from(dates.words, missedBy),
    of: Uint8Array.from(entries.words, (word) => bits[word.slice(0, word.indexOf(':')) as EntryFilter]),
  }
}
