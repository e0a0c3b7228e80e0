import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openPublicForWriting } from '@/db/public/client'
import { aWorld, everything, happening, happens } from '@/lib/testing/history'
import { project } from '@/lib/testing/office'
import { contentOf } from '@/lib/testing/public-content'
import { fill } from './project'

/** A history in which everything happens, so that no kind is left to chance; a list needs a meeting without one. */
const lists = Array.from({ length: 8 }, () => 'list')
const all = ['release', 'meeting', 'plan', 'release', 'meeting', ...everything, ...lists, ...everything].map(
  (what, pick) => ({
    what: what as 'release',
    pick,
    word: 'Ёлкина' as const,
  }),
)

test('a rebuild from nothing equals the increments, whatever happened to the directory in between', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(fc.array(happening, { minLength: 4, maxLength: 14 }), fc.boolean(), (happenings, eager) => {
      const world = aWorld()
      for (const each of happenings) {
        if (happens(world, each)) seen.add(each.what)
        if (eager) project(world)
      }
      project(world)
      const rebuilt = openPublicForWriting(':memory:', 'rebuilt')
      fill(world.db, rebuilt)
      expect(contentOf(rebuilt)).toEqual(contentOf(world.public))
      world.db.$client.close()
      world.public.$client.close()
      rebuilt.$client.close()
    }),
    {
      numRuns: 20,
      examples: [
        [all, true],
        [all, false],
      ],
    },
  )
  expect([...seen].sort()).toEqual(everything.toSorted())
}, 120_000)
