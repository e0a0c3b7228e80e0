import fc from 'fast-check'
import { expect, test } from 'vitest'
import { publicationLog } from '@/db/public/schema/publication'
import { aWorld, happening, happens } from '@/lib/testing/history'
import type { World } from '@/lib/testing/history-changes'
import { showNewsroom, showPage } from '@/lib/testing/newsroom-pages'
import { project } from '@/lib/testing/office'

const log = ({ public: db }: World) => db.select().from(publicationLog).all()

test('a page that changes had noted a tag of what changed it, and most others are kept', async () => {
  const counts = { changed: 0, kept: 0, dropped: 0 }
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 6, maxLength: 14 }), async (happenings) => {
      const world = aWorld()
      for (const each of happenings) {
        const before = await showNewsroom(world.public)
        const seq = log(world).at(-1)?.seq ?? 0
        happens(world, each)
        project(world)
        const touched = log(world).flatMap((row) => (row.seq > seq ? row.tags : []))
        if (touched.length === 0) continue
        for (const [name, { read, content, tags }] of before) {
          const now = await showPage(world.public, read)
          const isTold = touched.some((tag) => tags.has(tag))
          if (now.content === content) counts[isTold ? 'dropped' : 'kept'] += 1
          else {
            counts.changed += 1
            expect(isTold, `${name} after ${each.what}: ${touched} | ${[...tags]}`).toBe(true)
          }
        }
      }
      world.db.$client.close()
      world.public.$client.close()
    }),
    { numRuns: 14 },
  )
  expect(counts.changed).toBeGreaterThan(300)
  expect(counts.kept).toBeGreaterThan(counts.dropped)
}, 240_000)
