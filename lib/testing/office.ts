import { type EditorialDb, openEditorial } from '@/db/editorial/client'
import type { Locale, TextByLocale } from '@/db/locales'
import { openPublicForWriting, type PublicDb } from '@/db/public/client'
import type { Actor } from '@/lib/context'
import { catchUp } from '@/lib/publication/project'
import { document } from '@/lib/richtext/document'
import { approveEdition } from '@/lib/workflow/approve'
import { createRecord } from '@/lib/workflow/create'
import { findEdition } from '@/lib/workflow/edition'
import { publishEditions } from '@/lib/workflow/publish'
import { reviseRecord } from '@/lib/workflow/revise'
import { saveEdition } from '@/lib/workflow/save'
import { submitEdition } from '@/lib/workflow/submit'
import { aBody, anAppointment, anOrganisation, aPerson, aPost, aState, aTopic } from './directory'
import { cast, ctxOf, testNow } from './people'

export type Office = ReturnType<typeof anOffice>

/** A press office in memory: both stores, the cast, and a small directory around the drug council. */
export function anOffice() {
  const db = openEditorial(':memory:')
  const people = cast(db)
  const keeper = ctxOf(db, people.emil)
  anOrganisation(keeper)
  const council = aBody(keeper)
  const zubov = aPerson(keeper)
  const chair = aPost(keeper, { bodyId: council })
  anAppointment(keeper, { personId: zubov, postId: chair })
  return {
    db,
    public: openPublicForWriting(':memory:', 'test'),
    ...people,
    directory: { council, zubov, chair, armenia: aState(keeper), topic: aTopic(keeper) },
  }
}

/** What an editorial store and a public one hold after the projector ran. */
export function project(office: { db: EditorialDb; public: PublicDb }) {
  return catchUp(office.db, office.public)
}

export type Made = { recordId: string; editionId: string }
type ReleaseInput = {
  by?: Actor
  language?: Locale
  title?: string
  text?: string
  content?: object
  now?: Date
}

/** A draft release that could be submitted as it is. */
export function aRelease(office: Office, input: ReleaseInput = {}): Made {
  const { by = office.anna, language = 'ru', title = 'Заседание Координационного совета' } = input
  const { council, zubov, topic, armenia } = office.directory
  const content = {
    title,
    lead: 'В Москве состоялось очередное заседание.',
    body: document([{ p: input.text ?? 'Участники обсудили ход выполнения антинаркотической стратегии.' }]),
    dateline: 'Москва',
    issuedAt: '2026-11-20T08:00:00.000Z',
    about: { bodyIds: [council], personIds: [zubov], stateIds: [armenia], topicIds: [topic] },
    ...input.content,
  }
  return createRecord(ctxOf(office.db, by, input.now), { kind: 'release', language, content })
}

/** A draft meeting of the council, in both languages, that could be submitted as it is. */
export function aMeeting(
  office: Office,
  { by = office.anna, content = {} }: { by?: Actor; content?: object } = {},
): Made {
  const { council, zubov, chair, topic } = office.directory
  const meeting = {
    kind: 'session',
    status: 'held',
    title: { ru: 'XXII заседание КСОПН', en: '22nd session of the Council' },
    sessions: [{ bodyId: council, number: 22 }],
    startsOn: '2026-11-20',
    startTime: '11:00',
    place: { ru: 'Москва', en: 'Moscow' },
    format: 'videoconference',
    chair: { personId: zubov, postId: chair },
    agenda: [
      item('bbbbbbbbbbbbbbb2', 'О ходе выполнения стратегии', 'On the strategy', 'public'),
      item('bbbbbbbbbbbbbbb3', 'О внутренних вопросах', 'On internal matters', 'internal'),
    ],
    topicIds: [topic],
    languages: ['ru', 'en'],
    ...content,
  }
  return createRecord(ctxOf(office.db, by), { kind: 'meeting', content: meeting })
}

const item = (id: string, ru: string, en: string, visibility: string) => ({
  id,
  text: { ru, en },
  visibility,
})

/** A draft list of that meeting with a delegation of two: one from the directory, one just a name. */
export function aList(office: Office, meetingId: string, { by = office.anna } = {}): Made {
  const { armenia, zubov, chair } = office.directory
  const rows = [
    { id: 'ccccccccccccccc2', personId: zubov, postId: chair, role: 'head' },
    {
      id: 'ccccccccccccccc3',
      name: { ru: 'Арам Саргсян', en: 'Aram Sargsyan' },
      post: { ru: 'Советник', en: 'Adviser' },
      presence: 'by_video',
    },
  ]
  const delegations = [{ id: 'ddddddddddddddd2', stateId: armenia, rows }]
  const content = { delegations, languages: ['ru', 'en'] }
  return createRecord(ctxOf(office.db, by), { kind: 'attendance', meetingId, content })
}

/** Takes a draft to review. */
export function submitted(office: Office, made: Made, { by = office.anna, now = testNow } = {}): Made {
  const { lockVersion } = editionOf(office, made.editionId).edition
  submitEdition(ctxOf(office.db, by, now), { editionId: made.editionId, lockVersion })
  return made
}

/** Takes a draft to approval. */
export function approved(office: Office, made: Made, { by = office.wanda, now = testNow } = {}): Made {
  submitted(office, made, { now })
  const { hash } = editionOf(office, made.editionId).head
  approveEdition(ctxOf(office.db, by, now), { editionId: made.editionId, hash })
  return made
}

/** Takes drafts to the public, in one act, and projects them. */
export function published(office: Office, made: Made[], { by = office.pavel, now = testNow } = {}): Made[] {
  for (const each of made) approved(office, each, { now })
  const editions = made.map(({ editionId }) => ({ editionId, hash: editionOf(office, editionId).head.hash }))
  publishEditions(ctxOf(office.db, by, now), { editions })
  project(office)
  return made
}

/** Takes what is public to a new edition in which this much of the content is otherwise, with a public note. */
export function corrected(
  office: Office,
  { recordId }: Pick<Made, 'recordId'>,
  { content, note, now = testNow }: { content: object; note: TextByLocale; now?: Date },
): Made {
  const { editionId } = reviseRecord(ctxOf(office.db, office.anna, now), { recordId })
  const { edition, head } = editionOf(office, editionId)
  saveEdition(ctxOf(office.db, office.anna, now), {
    editionId,
    lockVersion: edition.lockVersion,
    content: { ...JSON.parse(head.content), ...content },
    note,
  })
  published(office, [{ recordId, editionId }], { now })
  return { recordId, editionId }
}

/** An edition as the store has it, whoever may read it. */
export function editionOf(office: Pick<Office, 'db' | 'wanda'>, editionId: string) {
  const edition = findEdition(office.db, office.wanda, editionId)
  if (!edition) throw new Error('No such edition')
  return edition
}
