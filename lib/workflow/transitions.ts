import type { EditionStatus } from '@/db/editorial/schema/records'

/** Every move an edition can make, and from where. The buttons and the commands both ask this table. */
export const transitions = {
  save: { from: ['draft'], to: 'draft' },
  submit: { from: ['draft'], to: 'in_review' },
  return: { from: ['in_review', 'approved'], to: 'draft' },
  recall: { from: ['in_review', 'approved'], to: 'draft' },
  approve: { from: ['in_review'], to: 'approved' },
  publish: { from: ['approved'], to: 'published' },
  /** A new edition of what is live or was withdrawn; the old one stays as it is until the new one is published. */
  revise: { from: ['published', 'withdrawn'], to: 'draft' },
  withdraw: { from: ['published'], to: 'withdrawn' },
  discard: { from: ['draft'], to: 'discarded' },
} as const satisfies Record<string, { from: readonly EditionStatus[]; to: EditionStatus }>

export type Move = keyof typeof transitions
export const moves = Object.keys(transitions) as Move[]

export const canMove = (status: EditionStatus, move: Move) =>
  (transitions[move].from as readonly EditionStatus[]).includes(status)
