import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { EditorialTx } from '@/db/editorial/client'
import { bodies, people, posts } from '@/db/editorial/schema/directory'
import type { Ctx } from '@/lib/context'
import { storeAll } from '@/lib/declension/commands'
import type { DeclinedKind, KeptForms } from '@/lib/declension/input'
import { refuseIf } from '@/lib/refusal'
import { changeDirectory } from './change-directory'
import type {
  BodyInput,
  bodyChange,
  PersonInput,
  PostInput,
  personChange,
  postChange,
  StateInput,
  stateChange,
  TopicInput,
  topicChange,
} from './content'
import { insertEntry, type Saved, updateEntry } from './entry-writes'
import { parentReasons, referenceReasons, stateCodeReasons } from './references'

/** What was confirmed of the forms of an entry before it was stored. */
type WithForms = { kept?: readonly KeptForms[] }

function withForms(
  tx: EditorialTx,
  ctx: Ctx,
  kind: DeclinedKind,
  saved: Saved,
  kept: readonly KeptForms[],
): Saved {
  if (kept.length > 0) storeAll(tx, ctx, { kind, id: saved.id }, kept)
  return saved
}

export const createTopic = (ctx: Ctx, input: TopicInput) =>
  changeDirectory(ctx, (tx) => insertEntry(tx, ctx, 'topic', input))

export const changeTopic = (ctx: Ctx, input: z.output<typeof topicChange>) =>
  changeDirectory(ctx, (tx) => updateEntry(tx, ctx, 'topic', input))

export const createState = (ctx: Ctx, input: StateInput) =>
  changeDirectory(ctx, (tx) => {
    refuseIf(stateCodeReasons(tx, input.code))
    return insertEntry(tx, ctx, 'state', input)
  })

export const changeState = (ctx: Ctx, input: z.output<typeof stateChange>) =>
  changeDirectory(ctx, (tx) => {
    refuseIf(stateCodeReasons(tx, input.code, input.id))
    return updateEntry(tx, ctx, 'state', input)
  })

export const createPerson = (ctx: Ctx, { kept = [], ...input }: PersonInput & WithForms) =>
  changeDirectory(ctx, (tx) => withForms(tx, ctx, 'person', addPerson(tx, ctx, input), kept))

/** The same within a change that does more than this. */
export function addPerson(tx: EditorialTx, ctx: Ctx, input: PersonInput) {
  refuseIf(referenceReasons(tx, 'stateId', 'state', input.stateId))
  return insertEntry(tx, ctx, 'person', input)
}

export const changePerson = (ctx: Ctx, input: z.output<typeof personChange>) =>
  changeDirectory(ctx, (tx) => {
    const before = tx.select().from(people).where(eq(people.id, input.id)).get()
    refuseIf(referenceReasons(tx, 'stateId', 'state', input.stateId, before?.stateId))
    return updateEntry(tx, ctx, 'person', input)
  })

export const createBody = (ctx: Ctx, { kept = [], ...input }: BodyInput & WithForms) =>
  changeDirectory(ctx, (tx) => withForms(tx, ctx, 'body', addBody(tx, ctx, input), kept))

/** The same within a change that does more than this. */
export function addBody(tx: EditorialTx, ctx: Ctx, input: BodyInput) {
  refuseIf([
    ...referenceReasons(tx, 'stateId', 'state', input.stateId),
    ...referenceReasons(tx, 'parentId', 'body', input.parentId),
  ])
  return insertEntry(tx, ctx, 'body', input)
}

export const changeBody = (ctx: Ctx, input: z.output<typeof bodyChange>) =>
  changeDirectory(ctx, (tx) => {
    const before = tx.select().from(bodies).where(eq(bodies.id, input.id)).get()
    refuseIf([
      ...referenceReasons(tx, 'stateId', 'state', input.stateId, before?.stateId),
      ...referenceReasons(tx, 'parentId', 'body', input.parentId, before?.parentId),
      ...parentReasons(tx, input.id, input.parentId),
    ])
    return updateEntry(tx, ctx, 'body', input)
  })

export const createPost = (ctx: Ctx, { kept = [], ...input }: PostInput & WithForms) =>
  changeDirectory(ctx, (tx) => withForms(tx, ctx, 'post', addPost(tx, ctx, input), kept))

/** The same within a change that does more than this. */
export function addPost(tx: EditorialTx, ctx: Ctx, input: PostInput) {
  refuseIf(referenceReasons(tx, 'bodyId', 'body', input.bodyId))
  return insertEntry(tx, ctx, 'post', input)
}

export const changePost = (ctx: Ctx, input: z.output<typeof postChange>) =>
  changeDirectory(ctx, (tx) => {
    const before = tx.select().from(posts).where(eq(posts.id, input.id)).get()
    refuseIf(referenceReasons(tx, 'bodyId', 'body', input.bodyId, before?.bodyId))
    return updateEntry(tx, ctx, 'post', input)
  })
