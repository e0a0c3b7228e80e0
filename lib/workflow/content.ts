import type { RecordKind } from '@/db/editorial/schema/records'
import { Refusal } from '@/lib/refusal'
import { kindOf } from './kinds'

/** Parses content by the schema of its kind; throws a Refusal with a reason at each field. */
export function parseContent(kind: RecordKind, content: unknown): unknown {
  const parsed = kindOf(kind).schema.safeParse(content)
  if (parsed.success) return parsed.data
  throw new Refusal(
    parsed.error.issues.map((issue) => ({ key: `validation.${issue.message}`, field: issue.path.join('.') })),
  )
}
