import type { RecordKind } from '@/db/editorial/schema/records'
import { parseInput } from '@/lib/parse-input'
import { kindOf } from './kinds'

/** Parses content by the schema of its kind; throws a Refusal with a reason at each field. */
export const parseContent = (kind: RecordKind, content: unknown): unknown =>
  parseInput(kindOf(kind).schema, content)
