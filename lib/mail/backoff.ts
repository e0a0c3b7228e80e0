/** Minutes after each attempt; together about three days. */
const waits = [1, 5, 15, 30, 60, 120, 240, ...Array.from({ length: 8 }, () => 480)]

/** When a mail that was put off so many times is tried again, a fifth sooner or later; undefined where it is given up. */
export function nextAttempt(attempts: number, now: Date, random: number): string | undefined {
  const wait = waits[attempts - 1]
  return wait === undefined ? undefined : later(now, wait * 60_000, random)
}

/** Milliseconds after each failure to reach the server: soon at first, every quarter of an hour in the end. */
const pauses = [5_000, 15_000, 60_000, 180_000, 600_000, 900_000]

/** When a server that could not be reached so many times in a row is spoken to again. */
export const nextContact = (failures: number, now: Date, random: number): string =>
  later(now, pauses[Math.min(failures, pauses.length) - 1] ?? 0, random)

/** Spread, so that what failed together does not come back together. */
const later = (now: Date, wait: number, random: number) =>
  new Date(now.getTime() + wait * (0.8 + 0.4 * random)).toISOString()
