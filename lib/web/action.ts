import type { z } from 'zod'
import type { Ctx } from '@/lib/context'
import { inputReasons } from '@/lib/parse-input'
import { type ActionResult, Refusal } from '@/lib/refusal'
import { requireCtx } from './session'

/**
 * Makes a server action of a command: reads who is signed in, parses the input, runs the command, and gives its
 * value or its reasons. What is neither (a bug) is thrown on, to the log and the error page.
 */
export function action<Schema extends z.ZodType, Value>({
  input,
  run,
  after,
}: {
  input: Schema
  /** Synchronous, but for what hashes a password before its transaction. */
  run: (ctx: Ctx, input: z.output<Schema>) => Value | Promise<Value>
  /** Runs outside the command's transaction, e.g. to project and to revalidate. */
  after?: (value: Value) => void | Promise<void>
}) {
  return async (raw: z.input<Schema>): Promise<ActionResult<Value>> => {
    const ctx = await requireCtx()
    return answer(input, raw, async (parsed) => {
      const value = await run(ctx, parsed)
      await after?.(value)
      return value
    })
  }
}

/** Parses what a form sent and runs with it; gives the value or the reasons of either. */
export async function answer<Schema extends z.ZodType, Value>(
  input: Schema,
  raw: unknown,
  run: (input: z.output<Schema>) => Promise<Value>,
): Promise<ActionResult<Value>> {
  const parsed = input.safeParse(raw)
  if (!parsed.success) return { ok: false, reasons: inputReasons(parsed.error) }
  try {
    return { ok: true, value: await run(parsed.data) }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, reasons: error.reasons }
    throw error
  }
}
