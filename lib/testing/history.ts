import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { people } from '@/db/editorial/schema/directory'
import { appoint } from '@/lib/directory/appointment-commands'
import { changePerson } from '@/lib/directory/commands'
import { appointmentInput, personInput } from '@/lib/directory/content'
import { mergeEntries } from '@/lib/directory/merge-commands'
import { proposeEntry, releaseEntry, withdrawEntryRelease } from '@/lib/directory/release'
import { Refusal } from '@/lib/refusal'
import { reviseRecord } from '@/lib/workflow/revise'
import { saveEdition } from '@/lib/workflow/save'
import { withdrawRecord } from '@/lib/workflow/withdraw'
import { aPerson } from './directory'
import { changes, type Happening, pickFrom, type World } from './history-changes'
import { aList, aMeeting, anOffice, aRelease, editionOf, published } from './office'
import { ctxOf, testNow } from './people'

/** Something that happens in the press office. `pick` chooses among what there is. */
export const happening = fc.record({
  what: fc.constantFrom(
    ...(['release', 'meeting', 'revise', 'withdraw', 'rename', 'merge', 'appoint', 'show', 'hide'] as const),
    ...(Object.keys(changes) as (keyof typeof changes)[]),
  ),
  pick: fc.nat(50),
  word: fc.constantFrom('Исаков', 'Ли', 'Саргсян', 'Ёлкина', 'Рахмон-зода'),
})

const happen: Record<string, (world: World, happening: Happening) => void> = {
  release(world, { pick, word }) {
    const content = {
      about: { personIds: [pickFrom(world.persons, pick)], bodyIds: [], stateIds: [], topicIds: [] },
    }
    const made = aRelease(world, { title: `${word} провёл встречу`, content: { ...release, ...content } })
    published(world, [made], world)
    world.records.push(made.recordId)
    world.originals.push(made.recordId)
  },
  meeting(world) {
    world.number += 1
    const sessions = [{ bodyId: world.directory.council, number: world.number }]
    const meeting = aMeeting(world, { content: { sessions } })
    const list = aList(world, meeting.recordId)
    published(world, [meeting, list], world)
    world.records.push(meeting.recordId)
    world.meetings.push(meeting.recordId)
    world.lists.push(list.recordId)
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
  ...changes,
}

const release = { lead: 'Состоялась встреча.', issuedAt: '2026-11-19T08:00:00.000Z' }

/** An office with a release, and a meeting with its list, behind it. */
export function aWorld(): World {
  const office = anOffice()
  const empty = { records: [], originals: [], meetings: [], lists: [], shown: [] }
  const world = { ...office, ...empty, persons: [office.directory.zubov], number: 0, now: testNow }
  for (const what of ['release', 'meeting']) happens(world, { what, pick: 0, word: 'Зубов' })
  return world
}

/** Lets it happen, a minute later; tells whether it was possible: a refusal changes nothing. */
export function happens(world: World, each: Happening & { what: string }): boolean {
  world.now = new Date(world.now.getTime() + 60_000)
  try {
    happen[each.what]?.(world, each)
    return true
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return false
  }
}

/** All that can happen. */
export const everything = Object.keys(happen)
