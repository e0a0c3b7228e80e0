import { z } from 'zod'
import { may } from '@/lib/access/authorise'
import type { Ctx } from '@/lib/context'
import { holdersOn, postsHeldOn } from '@/lib/directory/appointment-queries'
import { organisationDate } from '@/lib/directory/organisation-queries'
import { optionalDate, optionalId } from '@/lib/fields'
import { entryOptions, type PickedOption } from '@/lib/workflow/label-queries'

export const chairQuestion = z.strictObject({
  personId: optionalId,
  postId: optionalId,
  /** The first day of the meeting; today where it is not known yet. */
  on: optionalDate,
})

export type ChairHints = {
  /** Who holds the post on that day. */
  holders: PickedOption[]
  /** The posts that the person holds on that day. */
  posts: PickedOption[]
}

/** What the directory says of a chair on the day of the meeting. */
export function chairHints(ctx: Ctx, { personId, postId, on }: z.output<typeof chairQuestion>): ChairHints {
  if (!may(ctx, 'directory.read')) return { holders: [], posts: [] }
  const date = on || organisationDate(ctx.db, ctx.now)
  const holders = postId ? holdersOn(ctx.db, [postId], date).map((held) => held.personId) : []
  const posts = personId ? postsHeldOn(ctx.db, personId, date).map((held) => held.postId) : []
  return {
    holders: inOrder(holders, entryOptions(ctx, 'person', holders)),
    posts: inOrder(posts, entryOptions(ctx, 'post', posts)),
  }
}

const inOrder = (ids: readonly string[], options: readonly PickedOption[]) =>
  [...new Set(ids)].flatMap((id) => options.find((option) => option.id === id) ?? [])
