const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** A session ends after so much silence, and whatever happens after so long. */
export const idleLimit = 12 * hour
export const absoluteLimit = 14 * day
/** How often a session notes that it was used. */
export const seenEvery = minute
/** How long the link of an invitation may be used. */
export const invitationLimit = 7 * day

export const shortestPassword = 12
export const longestPassword = 200

/** Failures that cost nothing: an office shares one address, so it has more of them than an account. */
export const freeTries = { account: 5, address: 20 } as const
export const firstDelay = 15_000
export const longestDelay = 15 * minute
/** After so long without a failure the count starts anew. */
export const failuresForgottenAfter = day
