import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { openPublicForWriting } from '@/db/public/client'
import { fill } from '@/lib/publication/project'
import { movesIn } from '@/lib/testing/moves'
import {
  anOffice,
  approved,
  aRelease,
  type Made,
  type Office,
  project,
  published,
} from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { contentOf } from '@/lib/testing/public-content'
import { discardEdition } from '@/lib/workflow/discard'
import { publishEditions } from '@/lib/workflow/publish'
import { releaseNumberOf } from './number'
import { numberInWords, numberOf } from './number-words'

let office: Office
beforeEach(() => {
  office = anOffice()
})

const issued = (issuedAt: string, content: object = {}): Made =>
  aRelease(office, { content: { issuedAt, ...content } })
const year = (of: number) => `${of}-06-01T09:00:00.000Z`

function numberOfRelease(groupId: string, of: Office = office): string | undefined {
  const number = releaseNumberOf(of.db, groupId)
  return number && numberInWords(number)
}

/** What the public has, by record: a live release's number, or that of its notice. */
const publicNumbers = () =>
  Object.fromEntries(
    office.public.$client
      .prepare<[], { id: string; year: number; number: number }>(
        `select id, number_year as year, number from releases
         union select record_id, number_year, number from tombstones where kind = 'release'`,
      )
      .all()
      .map(({ id, ...number }) => [id, numberInWords(number)]),
  )

describe('a number', () => {
  test('is given at publication, in the order of publication, in each year for itself', () => {
    const drafts = [2026, 2025, 2026, 2026].map((each) => issued(year(each)))
    for (const draft of [drafts[2], drafts[1], drafts[0]]) if (draft) published(office, [draft])
    expect(drafts.map(({ recordId }) => numberOfRelease(recordId))).toEqual([
      '2026-2',
      '2025-1',
      '2026-1',
      undefined,
    ])
  })

  test('is of the year that the release bears on the clock of the organisation, not of the one that is', () => {
    const { db } = office
    db.$client.prepare(`update organisation set profile = json_set(profile, '$.zone', 'Europe/Moscow')`).run()
    const [late, early] = [issued('2025-12-31T21:30:00.000Z'), issued('2025-12-31T20:30:00.000Z')]
    published(office, [late, early])
    expect([late, early].map(({ recordId }) => numberOfRelease(recordId)?.slice(0, 4))).toEqual([
      '2026',
      '2025',
    ])
  })

  test('is shared by the translations of a release, whichever is public first', () => {
    const original = issued(year(2026))
    const english = aRelease(office, {
      language: 'en',
      content: { issuedAt: year(2026), translationOf: original.recordId },
    })
    const other = issued(year(2026))
    published(office, [english])
    published(office, [other])
    published(office, [original])
    expect([original, other].map(({ recordId }) => numberOfRelease(recordId))).toEqual(['2026-1', '2026-2'])
    project(office)
    expect(publicNumbers()).toEqual({
      [english.recordId]: '2026-1',
      [original.recordId]: '2026-1',
      [other.recordId]: '2026-2',
    })
  })

  test('stays with a release through other dates, withdrawal and return, and is never given again', () => {
    const { withdraw, newEdition, publish } = movesIn(office)
    const one = issued(year(2026))
    published(office, [one])
    publish([approved(office, newEdition(one, { issuedAt: year(2025) }))])
    expect(numberOfRelease(one.recordId)).toBe('2026-1')
    withdraw(one)
    project(office)
    expect(publicNumbers()).toEqual({ [one.recordId]: '2026-1' })
    const next = issued(year(2026))
    published(office, [next])
    expect(numberOfRelease(next.recordId)).toBe('2026-2')
  })

  test('stays with a release that becomes a translation of another, or is one no longer', () => {
    const { publish, newEdition } = movesIn(office)
    const [one, two] = [issued(year(2026)), issued(year(2026))]
    const english = (content: object = {}) =>
      aRelease(office, { language: 'en', content: { issuedAt: year(2026), ...content } })
    const [alone, translation] = [english(), english({ translationOf: two.recordId })]
    published(office, [one, alone, two, translation])
    const before = publicNumbers()
    expect(before[translation.recordId]).toBe(before[two.recordId])
    const original = one.recordId
    publish([approved(office, newEdition(translation, { translationOf: null }))])
    publish([approved(office, newEdition(alone, { translationOf: original }))])
    project(office)
    expect(publicNumbers()).toEqual(before)
    // What now translates it has a number of its own: the shared one is printed for another text in English.
    const next = english({ translationOf: two.recordId })
    published(office, [next])
    const after = publicNumbers()
    expect(after).toMatchObject(before)
    expect(Object.values(before)).not.toContain(after[next.recordId])
    // A translation of what was one itself does not touch the number that it keeps.
    const back = issued(year(2026), { translationOf: translation.recordId })
    published(office, [back])
    expect(publicNumbers()).toMatchObject(after)
  })

  test('is not taken by what is approved, discarded, or refused with others', () => {
    const [draft, ready, late] = [issued(year(2026)), issued(year(2026)), issued('2027-06-01T09:00:00.000Z')]
    discardEdition(ctxOf(office.db, office.anna), { editionId: draft.editionId })
    for (const each of [ready, late]) approved(office, each)
    const { hashOf } = movesIn(office)
    const editions = [ready, late].map((made) => ({ editionId: made.editionId, hash: hashOf(made) }))
    expect(() => publishEditions(ctxOf(office.db, office.pavel), { editions })).toThrow()
    expect([draft, ready, late].map(({ recordId }) => numberOfRelease(recordId))).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    const first = issued(year(2026))
    published(office, [first])
    expect(numberOfRelease(first.recordId)).toBe('2026-1')
  })

  test('is one each where many are published in one act, without a gap', () => {
    const many = Array.from({ length: 40 }, (_, index) => issued(year(2020 + (index % 3))))
    published(office, many)
    const numbers = many.map(({ recordId }) => numberOfRelease(recordId))
    expect(new Set(numbers).size).toBe(many.length)
    for (const of of [2020, 2021, 2022]) {
      const own = numbers.flatMap((number) => (number?.startsWith(`${of}-`) ? Number(number.slice(5)) : []))
      expect(own.toSorted((a, b) => a - b)).toEqual(own.map((_, index) => index + 1))
    }
  })
})

const happening = fc.record({
  what: fc.constantFrom('publish', 'translate', 'correct', 'withdraw', 'return', 'batch'),
  pick: fc.nat(7),
  of: fc.integer({ min: 2024, max: 2026 }),
})
type Happening = { what: string; pick: number; of: number }

/** A history in which everything happens, so that nothing is left to chance. */
const all: Happening[] = [
  'publish',
  'translate',
  'batch',
  'correct',
  'withdraw',
  'return',
  'withdraw',
  'publish',
].map((what, pick) => ({ what, pick, of: 2024 + (pick % 3) }))

test('whatever happens in whatever order, numbers are dense, nobody shares one by chance, and none changes', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(fc.array(happening, { minLength: 5, maxLength: 14 }), (happenings) => {
      office = anOffice()
      const { withdraw, newEdition, publish } = movesIn(office)
      const live: Made[] = []
      const gone: Made[] = []
      const groups = new Map<string, string>()
      const given = new Map<string, string>()
      const add = (made: Made[], group?: string) => {
        published(office, made)
        live.push(...made)
        for (const { recordId } of made) groups.set(recordId, group ?? recordId)
      }
      let at = Date.parse('2026-11-20T12:00:00.000Z')
      for (const { what, pick, of } of happenings) {
        const one = live[pick % live.length]
        const back = gone[pick % gone.length]
        at += 1000
        if (what === 'publish') add([issued(year(of))])
        else if (what === 'batch') add([issued(year(of)), issued(year(2024)), issued(year(of))])
        else if (what === 'translate' && one && groups.get(one.recordId) === one.recordId) {
          const isTranslated = [...groups].some(
            ([id, group]) => group === one.recordId && id !== one.recordId,
          )
          if (isTranslated) continue
          const content = { issuedAt: year(of), translationOf: one.recordId }
          add([aRelease(office, { language: 'en', content })], one.recordId)
        } else if (what === 'correct' && one)
          publish([approved(office, newEdition(one, { issuedAt: year(of) }))])
        else if (what === 'withdraw' && one) {
          withdraw(one)
          gone.push(...live.splice(live.indexOf(one), 1))
        } else if (what === 'return' && back) {
          // Approved after the withdrawal: time has gone on.
          published(office, [newEdition(back)], { now: new Date(at) })
          live.push(...gone.splice(gone.indexOf(back), 1))
        } else continue
        seen.add(what)
        for (const group of groups.values()) {
          const number = numberOfRelease(group) ?? 'none'
          expect(given.get(group) ?? number).toBe(number)
          given.set(group, number)
        }
      }
      expect(new Set(given.values()).size).toBe(given.size)
      for (const of of [2024, 2025, 2026]) {
        const own = [...given.values()].flatMap((number) =>
          number.startsWith(`${of}-`) ? Number(number.slice(5)) : [],
        )
        expect(own.toSorted((a, b) => a - b)).toEqual(own.map((_, index) => index + 1))
      }
      project(office)
      for (const [id, number] of Object.entries(publicNumbers()))
        expect(number).toBe(given.get(groups.get(id) ?? ''))
      const rebuilt = openPublicForWriting(':memory:', 'rebuilt')
      fill(office.db, rebuilt)
      expect(contentOf(rebuilt)).toEqual(contentOf(office.public))
      for (const db of [office.db, office.public, rebuilt]) db.$client.close()
    }),
    { numRuns: 12, examples: [[all]] },
  )
  expect([...seen].sort()).toEqual(['batch', 'correct', 'publish', 'return', 'translate', 'withdraw'])
}, 120_000)

test('what is written as a number is read as one, and nothing else is', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 9999 }),
      fc.integer({ min: 1, max: 9_999_999 }),
      (of, number) => {
        expect(numberOf(numberInWords({ year: of, number }))).toEqual({ year: of, number })
      },
    ),
  )
  for (const written of [
    '2026-0',
    '2026-01',
    '0999-1',
    '26-1',
    '2026-',
    '2026-1 ',
    '2026–1',
    '2026-12345678',
  ])
    expect(numberOf(written)).toBeUndefined()
})
