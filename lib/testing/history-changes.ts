import { setDuty } from '@/lib/arrangement/duty-commands'
import { pinLead } from '@/lib/arrangement/lead-commands'
import { warn } from '@/lib/arrangement/warning-commands'
import { publishEditions } from '@/lib/workflow/publish'
import { reviseRecord } from '@/lib/workflow/revise'
import { saveEdition } from '@/lib/workflow/save'
import { withdrawRecord } from '@/lib/workflow/withdraw'
import { aList, aMeeting, approved, aRelease, editionOf, type Office, published } from './office'
import { ctxOf } from './people'

export type World = Office & {
  /** Releases and meetings. */
  records: string[]
  /** Releases in Russian. */
  originals: string[]
  meetings: string[]
  lists: string[]
  persons: string[]
  shown: string[]
  number: number
  now: Date
}

export type Happening = { pick: number; word: string }
type Content = Record<string, unknown>

/** One of the list; an id of nothing while it is empty. */
export const pickFrom = (list: readonly string[], pick: number) => list[pick % list.length] ?? 'b'.repeat(16)

const note = { ru: 'Уточнено.', en: 'Made exact.' }

/** Publishes a new edition of a record in which the content is otherwise, perhaps at another address. */
function change(world: World, recordId: string, to: (content: Content) => Content, slug = '') {
  const ctx = ctxOf(world.db, world.anna, world.now)
  const { editionId } = reviseRecord(ctx, { recordId })
  const { edition, head } = editionOf(world, editionId)
  const content = JSON.parse(head.content)
  const { lockVersion } = edition
  saveEdition(ctx, { editionId, lockVersion, content: { ...content, ...to(content) }, note })
  approved(world, { recordId, editionId }, world)
  const { hash } = editionOf(world, editionId).head
  const editions = [{ editionId, hash, slug }]
  publishEditions(ctxOf(world.db, world.pavel, world.now), { editions })
}

/** Publishes a new edition of a release; a meeting that was picked stays as it is. */
const changeRelease = (world: World, pick: number, to: (content: Content & { about: Content }) => Content) =>
  change(world, pickFrom(world.records, pick), (content) =>
    typeof content.title === 'string' ? to(content as Content & { about: Content }) : {},
  )

/** Changes to what is public already, each of one thing that pages show, order or count by. */
export const changes = {
  redate: (world: World, { pick }: Happening) =>
    changeRelease(world, pick, () => ({
      issuedAt: new Date(Date.UTC(2026, 10, 20 - 9 * pick, 9)).toISOString(),
    })),
  rekind: (world: World, { pick }: Happening) =>
    changeRelease(world, pick, () => ({ kind: pick % 2 ? 'statement' : 'speech' })),
  retopic: (world: World, { pick }: Happening) =>
    changeRelease(world, pick, ({ about }) => {
      const { topic, council } = world.directory
      return { about: { ...about, topicIds: pick % 2 ? [topic] : [], bodyIds: pick % 3 ? [council] : [] } }
    }),
  relate: (world: World, { pick }: Happening) =>
    changeRelease(world, pick, ({ about }) => ({
      about: { ...about, meetingId: pick % 3 ? pickFrom(world.meetings, pick) : null },
    })),
  footnote: (world: World, { pick, word }: Happening) =>
    changeRelease(world, pick, () => ({ dateline: word })),
  readdress: (world: World, { pick }: Happening) =>
    change(world, pickFrom(world.records, pick), () => ({}), `address-${pick % 7}`),
  translate(world: World, { pick }: Happening) {
    const content = { translationOf: pickFrom(world.originals, pick) }
    const made = aRelease(world, { language: 'en', title: 'A session was held', content })
    world.records.push(...published(world, [made], world).map((each) => each.recordId))
  },
  plan(world: World) {
    const content = { status: 'planned', kind: 'conference', sessions: [], startsOn: '2026-11-25' }
    const [meeting] = published(world, [aMeeting(world, { content })], world)
    if (!meeting) return
    world.records.push(meeting.recordId)
    world.meetings.push(meeting.recordId)
  },
  list(world: World, { pick }: Happening) {
    const [list] = published(world, [aList(world, pickFrom(world.meetings, pick))], world)
    if (list) world.lists.push(list.recordId)
  },
  move: (world: World, { pick }: Happening) =>
    change(world, pickFrom(world.meetings, pick), () => ({
      startsOn: new Date(Date.UTC(2026, 9, 30 - 40 * pick)).toISOString().slice(0, 10),
    })),
  minute: (world: World, { pick, word }: Happening) =>
    change(world, pickFrom(world.meetings, pick), () => ({ summary: { ru: word, en: word } })),
  chair: (world: World, { pick }: Happening) =>
    change(world, pickFrom(world.meetings, pick), () => ({
      chair: { personId: pickFrom(world.persons, pick), postId: world.directory.chair },
      kind: pick % 2 ? 'conference' : 'session',
      sessions: pick % 2 ? [] : [{ bodyId: world.directory.council, number: 100 + pick }],
    })),
  speak: (world: World, { pick }: Happening) =>
    change(world, pickFrom(world.meetings, pick), () => ({ languages: pick % 2 ? ['ru'] : ['ru', 'en'] })),
  relist: (world: World, { pick }: Happening) =>
    change(world, pickFrom(world.lists, pick), ({ delegations }) => ({
      delegations: (delegations as { rows: object[] }[]).map((delegation) => ({
        ...delegation,
        rows: delegation.rows.map((row, index) =>
          index === 0 ? { ...row, personId: pickFrom(world.persons, pick), presence: 'by_video' } : row,
        ),
      })),
    })),
  unlist: (world: World, { pick }: Happening) =>
    withdrawRecord(ctxOf(world.db, world.pavel, world.now), {
      recordId: pickFrom(world.lists, pick),
      notice: { ru: 'Отозвано.', en: 'Withdrawn.' },
    }),
  pin: (world: World, { pick }: Happening) =>
    pinLead(ctxOf(world.db, world.wanda, world.now), {
      recordId: pickFrom(world.records, pick),
      until: new Date(Date.UTC(2026, 10, 21 + (pick % 3))).toISOString(),
    }),
  // At the minute of which tests read the pages.
  warn: (world: World, { pick, word }: Happening) =>
    warn(ctxOf(world.db, world.pavel), {
      text: { ru: word, en: pick % 2 ? 'Closed.' : '' },
      reason: word,
      until: new Date(Date.UTC(2026, 10, 20, 10 + (pick % 5))).toISOString(),
    }),
  serve: (world: World, { pick, word }: Happening) =>
    setDuty(ctxOf(world.db, world.wanda), {
      name: { ru: word },
      phone: '1',
      from: new Date(Date.UTC(2026, 10, 20, 8 + 2 * (pick % 5))).toISOString(),
      until: new Date(Date.UTC(2026, 10, 20, 10 + 2 * (pick % 5))).toISOString(),
    }),
}
