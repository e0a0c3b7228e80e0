import { eq } from 'drizzle-orm'
import type { EditorialDb } from '@/db/editorial/client'
import { editions, type RecordKind, revisions } from '@/db/editorial/schema/records'
import type { Locale } from '@/db/locales'
import type { Story, Withdrawal } from '@/db/seed/format'
import { approveEdition } from '@/lib/workflow/approve'
import { askIn as askPersonIn } from '@/lib/workflow/collaborators'
import { createRecord } from '@/lib/workflow/create'
import { liveEdition, mayWithRecord } from '@/lib/workflow/edition'
import { publishEditions } from '@/lib/workflow/publish'
import { returnEdition } from '@/lib/workflow/return'
import { reviseRecord } from '@/lib/workflow/revise'
import { saveEdition } from '@/lib/workflow/save'
import { submitEdition } from '@/lib/workflow/submit'
import { withdrawRecord } from '@/lib/workflow/withdraw'
import type { Acting } from './accounts'
import type { Keys } from './keys'

/** Something that happened in the press office, at a UTC instant. */
export type Event = {
  at: string
  /** What is published together, by the same person at the same minute. */
  publishes?: { by: string; recordKind: RecordKind; editionId: () => string }
  run?: () => void
}

export type Telling = {
  db: EditorialDb
  acting: Acting
  keys: Keys
  kind: RecordKind
  key: string
  language: Locale | null
  /** Of a list: its meeting. */
  meeting: string | null
  /** The records it refers to, and who began them. */
  refersTo: { kind: RecordKind; key: string; author: string }[]
  /** The content of the first edition, and with the changes of each later one. */
  content: (changes?: object) => unknown
}

/** The whole story of a record, as events. */
export function eventsOf(telling: Telling, story: Story<object>): Event[] {
  const { acting, keys, kind, key } = telling
  let editionId = ''
  const create = () => {
    for (const each of telling.refersTo) letSee(telling, each, story.author, story.createdAt)
    const made = createRecord(acting(story.author, story.createdAt), {
      kind,
      language: telling.language,
      meetingId: keys.optional('meeting', telling.meeting),
      content: telling.content(),
    })
    keys.set(kind, key, made.recordId)
    editionId = made.editionId
  }
  const events: Event[] = [{ at: story.createdAt, run: create }, ...wayOut(telling, story, () => editionId)]
  if (story.fate !== 'published') return events
  const later = (story.later ?? []).flatMap((edition): Event[] => {
    let revisedId = ''
    const revise = () => {
      askIn(telling, kind, key, story.author, edition.author, edition.createdAt)
      const ctx = acting(edition.author, edition.createdAt)
      revisedId = reviseRecord(ctx, { recordId: keys.id(kind, key) }).editionId
      const change = edition.change === 'draft' ? undefined : edition.change
      const note = edition.change === 'noted' ? { ru: edition.note.ru, en: edition.note.en ?? '' } : undefined
      saveEdition(ctx, {
        editionId: revisedId,
        lockVersion: headOf(telling.db, revisedId).lockVersion,
        content: telling.content(edition.changes),
        change,
        note,
      })
    }
    return [
      { at: edition.createdAt, run: revise },
      ...wayOut(
        telling,
        { ...edition, fate: edition.change === 'draft' ? 'draft' : 'published' },
        () => revisedId,
      ),
    ]
  })
  return [...events, ...later, ...withdrawalOf(telling, story.withdrawal)]
}

/** Whoever refers to what is not public yet has been asked into it. */
function letSee(
  telling: Telling,
  { kind, key, author }: Telling['refersTo'][number],
  who: string,
  at: string,
) {
  const recordId = telling.keys.id(kind, key)
  const { actor } = telling.acting(who, at)
  if (liveEdition(telling.db, recordId) || mayWithRecord(telling.db, actor, 'record.read', recordId)) return
  askIn(telling, kind, key, author, who, at)
}

/** Another author is asked into a record by the one who began it. */
function askIn(
  { acting, keys }: Telling,
  kind: RecordKind,
  key: string,
  owner: string,
  asked: string,
  at: string,
) {
  if (owner === asked) return
  askPersonIn(acting(owner, at), { recordId: keys.id(kind, key), userId: acting(asked, at).actor.id })
}

type Way = {
  fate: string
  author: string
  submittedAt?: string
  returned?: { at: string; by: string; comment: string; resubmittedAt: string }
  returnedAt?: string
  comment?: string
  editor?: string
  approvedAt?: string
  secretary?: string
  publishedAt?: string
}

/** From a draft as far as its fate leads. */
function wayOut({ db, acting, kind }: Telling, way: Way, editionId: () => string): Event[] {
  const events: Event[] = []
  const submit = (at: string) => () => {
    submitEdition(acting(way.author, at), {
      editionId: editionId(),
      lockVersion: headOf(db, editionId()).lockVersion,
    })
  }
  const giveBack = (by: string, at: string, comment: string) => () => {
    returnEdition(acting(by, at), { editionId: editionId(), comment })
  }
  const { submittedAt, returned, returnedAt, comment, editor, approvedAt, secretary, publishedAt } = way
  if (submittedAt) events.push({ at: submittedAt, run: submit(submittedAt) })
  if (returned) {
    const { at, by, resubmittedAt } = returned
    events.push({ at, run: giveBack(by, at, returned.comment) })
    events.push({ at: resubmittedAt, run: submit(resubmittedAt) })
  }
  if (returnedAt && editor) events.push({ at: returnedAt, run: giveBack(editor, returnedAt, comment ?? '') })
  if (approvedAt && editor) {
    const approve = () => {
      const { hash } = headOf(db, editionId())
      approveEdition(acting(editor, approvedAt), { editionId: editionId(), hash })
    }
    events.push({ at: approvedAt, run: approve })
  }
  if (publishedAt && secretary) {
    events.push({ at: publishedAt, publishes: { by: secretary, recordKind: kind, editionId } })
  }
  return events
}

function withdrawalOf({ acting, keys, kind, key }: Telling, withdrawal: Withdrawal | undefined): Event[] {
  if (!withdrawal) return []
  const { at, by, notice, reason, replacement } = withdrawal
  const run = () => {
    const replacementId = keys.optional(kind, replacement)
    withdrawRecord(acting(by, at), { recordId: keys.id(kind, key), notice, reason, replacementId })
  }
  return [{ at, run }]
}

function headOf(db: EditorialDb, editionId: string) {
  const head = db
    .select({ lockVersion: editions.lockVersion, hash: revisions.hash })
    .from(editions)
    .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
    .where(eq(editions.id, editionId))
    .get()
  if (!head) throw new Error(`The demo has no edition "${editionId}"`)
  return head
}

/** Lets everything happen in its order; what one person publishes at one minute goes out in one act. */
export function happen(db: EditorialDb, acting: Acting, events: readonly Event[]) {
  const inOrder = [...events].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  const done = new Set<Event>()
  for (const event of inOrder) {
    if (done.has(event)) continue
    event.run?.()
    const { publishes } = event
    if (!publishes) continue
    const together = inOrder.filter((each) => each.at === event.at && each.publishes?.by === publishes.by)
    for (const each of together) done.add(each)
    const chosen = together.flatMap((each) => each.publishes?.editionId() ?? [])
    const editionHashes = chosen.map((editionId) => ({ editionId, hash: headOf(db, editionId).hash }))
    publishEditions(acting(publishes.by, event.at), { editions: editionHashes })
  }
}
