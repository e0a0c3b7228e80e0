import type { z } from 'zod'
import { type Reason, Refusal } from '@/lib/refusal'

/** The reasons why an input does not parse: message keys under `validation`, each at its field. */
export const inputReasons = (error: z.ZodError): Reason[] =>
  error.issues.map((issue) => ({ key: `validation.${issue.message}`, field: issue.path.join('.') }))

/** The input as its schema reads it; throws a Refusal with a reason at each field. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, raw: unknown): z.output<Schema> {
  const parsed = schema.safeParse(raw)
  if (!parsed.success) throw new Refusal(inputReasons(parsed.error))
  return parsed.data
}
