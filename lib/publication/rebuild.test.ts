import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { people } from '@/db/editorial/schema/directory'
import { openPublicForWriting } from '@/db/public/client'
import { appoint } from '@/lib/directory/appointment-commands'
import { changePerson } from '@/lib/directory/commands'
import { appointmentInput, personInput } from '@/lib/directory/content'
import { mergeEntries } from '@/lib/directory/merge-commands'
import { proposeEntry, releaseEntry, withdrawEntryRelease } from '@/lib/directory/release'
import { Refusal } from '@/lib/refusal'
import { aPerson } from '@/lib/testing/directory'
import {
  aList,
  aMeeting,
  anOffice,
  aRelease,
  editionOf,
  type Office,
  project,
  published,
} from '@/lib/testing/office'
import { ctxOf, testNow } from '@/lib/testing/people'
import { contentOf } from '@/lib/testing/public-content'
import { reviseRecord } from '@/lib/workflow/revise'
import { saveEdition } from '@/lib/workflow/save'
import { withdrawRecord } from '@/lib/workflow/withdraw'
import { catchUp } from './project'

/** What happens in the press office, in any order. `pick` chooses among what there is. */
const happening = fc.record({
  what: fc.constantFrom(
    ...(['release', 'meeting', 'revise', 'withdraw', 'rename', 'merge', 'appoint', 'show', 'hide'] as const),
  ),
  pick: fc.nat(50),
  word: fc.constantFrom('Исаков', 'Ли', 'Саргсян', 'Ёлкина', 'Рахмон-зода'),
})

type World = Office & { records: string[]; persons: string[]; shown: string[]; number: number; now: Date }
type Happening = { pick: number; word: string }

/** One of the list; an id of nothing while it is empty. */
const pickFrom = (list: string[], pick: number) => list[pick % list.length] ?? 'b'.repeat(16)

const happen: Record<string, (world: World, happening: Happening) => void> = {
  release(world, { pick, word }) {
    const content = {
      about: { personIds: [pickFrom(world.persons, pick)], bodyIds: [], stateIds: [], topicIds: [] },
    }
    const made = aRelease(world, { title: `${word} провёл встречу`, content: { ...release, ...content } })
    world.records.push(...published(world, [made], world).map((each) => each.recordId))
  },
  meeting(world) {
    world.number += 1
    const sessions = [{ bodyId: world.directory.council, number: world.number }]
    const meeting = aMeeting(world, { content: { sessions } })
    published(world, [meeting, aList(world, meeting.recordId)], world)
    world.records.push(meeting.recordId)
  },
  revise(world, { pick, word }) {
    const recordId = pickFrom(world.records, pick)
    const { editionId } = reviseRecord(ctxOf(world.db, world.anna), { recordId })
    const { edition, head } = editionOf(world, editionId)
    const content = JSON.parse(head.content)
    const title = typeof content.title === 'string' ? word : { ...content.title, ru: word }
    const note = { ru: 'Исправлено имя.', en: 'A name was corrected.' }
    const { lockVersion } = edition
    saveEdition(ctxOf(world.db, world.anna), { editionId, lockVersion, content: { ...content, title }, note })
    published(world, [{ recordId, editionId }], world)
  },
  withdraw(world, { pick }) {
    const notice = { ru: 'Отозвано.', en: 'Withdrawn.' }
    withdrawRecord(ctxOf(world.db, world.pavel, world.now), {
      recordId: pickFrom(world.records, pick),
      notice,
    })
  },
  rename(world, { pick, word }) {
    const person = world.db
      .select()
      .from(people)
      .where(eq(people.id, pickFrom(world.persons, pick)))
      .get()
    if (!person) return
    const names = [
      {
        from: null,
        to: null,
        names: { ru: { family: word, given: 'Иван' }, en: { family: word, given: 'Ivan' } },
      },
    ]
    const { id, lockVersion } = person
    changePerson(ctxOf(world.db, world.emil), {
      ...personInput.parse({ gender: 'male', names }),
      id,
      lockVersion,
    })
  },
  merge(world, { pick }) {
    const [id, survivorId] = [pickFrom(world.persons, pick), pickFrom(world.persons, pick + 1)]
    const lockVersion = world.db.select().from(people).where(eq(people.id, id)).get()?.lockVersion ?? 1
    mergeEntries(ctxOf(world.db, world.emil), { kind: 'person', id, lockVersion, survivorId })
  },
  appoint(world, { word }) {
    const names = [
      {
        from: null,
        to: null,
        names: { ru: { family: word, given: 'Анна' }, en: { family: word, given: 'Anna' } },
      },
    ]
    const personId = aPerson(ctxOf(world.db, world.emil), { names })
    world.persons.push(personId)
    const postId = world.directory.chair
    appoint(ctxOf(world.db, world.emil), appointmentInput.parse({ personId, postId, despiteHolder: true }))
  },
  show(world, { pick }) {
    const id = pickFrom(world.persons, pick)
    const ctx = ctxOf(world.db, world.emil, world.now)
    const proposal = proposeEntry(ctx, { kind: 'person', id, publicFrom: '2026-01-01' })
    releaseEntry(ctxOf(world.db, world.wanda, world.now), proposal)
    world.shown.push(proposal.id)
  },
  hide(world, { pick }) {
    withdrawEntryRelease(ctxOf(world.db, world.wanda, world.now), { id: pickFrom(world.shown, pick) })
  },
}

const release = { lead: 'Состоялась встреча.', issuedAt: '2026-11-19T08:00:00.000Z' }

test('a rebuild from nothing equals the increments, whatever happened to the directory in between', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(fc.array(happening, { minLength: 4, maxLength: 14 }), fc.boolean(), (happenings, eager) => {
      const office = anOffice()
      const world: World = {
        ...office,
        records: [],
        persons: [office.directory.zubov],
        shown: [],
        number: 0,
        now: testNow,
      }
      for (const each of happenings) {
        world.now = new Date(world.now.getTime() + 60_000)
        try {
          happen[each.what]?.(world, each)
          seen.add(each.what)
        } catch (error) {
          // Chance asks for moves that are not possible: a refusal changes nothing.
          if (!(error instanceof Refusal)) throw error
        }
        if (eager) project(world)
      }
      project(world)
      const rebuilt = openPublicForWriting(':memory:', 'rebuilt')
      catchUp(office.db, rebuilt)
      expect(contentOf(rebuilt)).toEqual(contentOf(office.public))
      office.db.$client.close()
      office.public.$client.close()
      rebuilt.$client.close()
    }),
    { numRuns: 60 },
  )
  expect([...seen].sort()).toEqual(Object.keys(happen).sort())
}, 120_000)
