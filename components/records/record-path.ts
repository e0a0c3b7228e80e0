import type { RecordKind } from '@/db/editorial/schema/records'

/** The list of a kind on the desk. */
export const listPath = (kind: RecordKind) => `/desk/${kind === 'attendance' ? kind : `${kind}s`}`

/** The page of a record on the desk. */
export const recordPath = (kind: RecordKind, recordId: string) => `${listPath(kind)}/${recordId}`
