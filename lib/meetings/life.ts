import type { PublicNote } from '@/lib/publication/published-notes'

type Told = { status: string; updatedAt: string; notes: readonly PublicNote[] }

/**
 * Since when readers know that a meeting will not be on its day, and what they were told of it; undefined where it is
 * not off. The newest note says it, whichever edition it came with: a misprint that was put right in silence afterwards
 * is no news of the meeting.
 */
export function lifeOf({ status, updatedAt, notes: [newest] }: Told) {
  if (status !== 'postponed' && status !== 'cancelled') return undefined
  return { status, at: newest?.at ?? updatedAt, note: newest?.text } as const
}
