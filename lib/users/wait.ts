/** How long to wait, in the words of `refusals.signIn.slowed`: seconds up to a minute and a half, then minutes. */
export const waitWords = (seconds: number) =>
  seconds <= 90 ? { wait: seconds, unit: 'seconds' } : { wait: Math.ceil(seconds / 60), unit: 'minutes' }
