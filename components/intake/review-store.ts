import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Standing } from './certainty-mark'

/** What was done to the fields since they were read, outside React: a form has hundreds of them. */
export type Handled = Record<string, 'seen' | 'edited'>

/**
 * Which guesses somebody has looked at. `read` is how the fields stood when they were read; a field that it does not
 * name was added by hand, or is a part that nobody has to look at by itself.
 */
export function createReview(read: ReadonlyMap<string, Standing>, first: Handled = {}) {
  let handled = first
  const listeners = new Set<() => void>()
  const set = (next: Handled) => {
    handled = next
    for (const listener of listeners) listener()
  }
  const standing = (field: string): Standing | undefined => {
    const was = read.get(field)
    const now = handled[field]
    if (!now) return was
    return now === 'edited' || was === 'guessed' ? now : was
  }
  return {
    standing,
    handled: () => handled,
    see: (fields: readonly string[]) =>
      set({ ...Object.fromEntries(fields.map((field) => [field, 'seen' as const])), ...handled }),
    unsee: (field: string) => {
      const { [field]: _, ...rest } = handled
      set(rest)
    },
    edited: (field: string) => handled[field] === 'edited' || set({ ...handled, [field]: 'edited' }),
    restore: set,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

export type Review = ReturnType<typeof createReview>

const ReviewContext = createContext<Review | undefined>(undefined)
export const ReviewProvider = ReviewContext.Provider

export function useReview(): Review {
  const review = useContext(ReviewContext)
  if (!review) throw new Error('No reading is under review')
  return review
}

/** How a field stands now. */
export function useStanding(field: string): Standing | undefined {
  const review = useReview()
  const now = () => review.standing(field)
  return useSyncExternalStore(review.subscribe, now, now)
}
