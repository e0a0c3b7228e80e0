import type { ActionResult } from '@/lib/refusal'

/**
 * What the server says to an action; a refusal of our own where it cannot be reached, so that what was typed stays on
 * the page. Whatever else goes wrong is a bug and thrown on.
 */
export async function answerOf<Value>(asked: Promise<ActionResult<Value>>): Promise<ActionResult<Value>> {
  try {
    return await asked
  } catch (error) {
    if (isUnreachable(error)) return { ok: false, reasons: [{ key: 'unreachable' }] }
    throw error
  }
}

/** As `fetch` says it in Chromium, Firefox and Safari: there is no error class for it. */
const isUnreachable = (error: unknown) =>
  error instanceof TypeError && /failed to fetch|networkerror|load failed/i.test(error.message)
