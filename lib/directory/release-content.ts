import { z } from 'zod'
import { id, localDate } from '@/lib/fields'

/** What two people can make public by themselves, apart from any record. */
export const releasableKinds = ['person', 'body', 'appointment', 'organisation'] as const
export type ReleasableKind = (typeof releasableKinds)[number]

export const isReleasable = (kind: string): kind is ReleasableKind =>
  (releasableKinds as readonly string[]).includes(kind)

/** `id` is of the entry or appointment; of the organisation it is `1`. */
export const entryProposal = z.strictObject({
  kind: z.enum(releasableKinds),
  id: z.union([id, z.literal('1')]),
  publicFrom: localDate,
})

/** Names an entry release. */
export const entryReleaseChoice = z.strictObject({ id })
