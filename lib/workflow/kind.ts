import type { z } from 'zod'
import type { EditorialReader, EditorialTx } from '@/db/editorial/client'
import type { RecordKind, records } from '@/db/editorial/schema/records'
import type { TextByLocale } from '@/db/locales'
import type { Actor } from '@/lib/context'
import type { Printed } from '@/lib/publication/printed'
import type { Reason } from '@/lib/refusal'
import type { Ref } from './ref'

export type RecordRow = typeof records.$inferSelect

/** What lists on the desk show of a record. */
export type Heading = {
  title: TextByLocale
  /** The date it is filed under: YYYY-MM-DD or an instant; '' when it has none yet. */
  filedUnder: string
}

/** What the workflow has to know of a kind of record; the rest of it is the same for the three. */
export type KindOfRecord<Content> = {
  kind: RecordKind
  format: number
  schema: z.ZodType<Content>
  /** Parses stored content of any format. */
  read: (json: string, format: number) => Content
  /** Everything the content refers to. */
  refs: (content: Content, record: RecordRow) => Ref[]
  heading: (db: EditorialReader, content: Content, record: RecordRow) => Heading
  /** What a submission still lacks, each at its field. */
  gaps: (db: EditorialReader, content: Content, record: RecordRow) => Reason[]
  /** What the checker finds wrong in its words, that whoever submits has neither mended nor set aside. */
  errors?: (checked: { db: EditorialReader; actor: Actor }, content: Content, record: RecordRow) => Reason[]
  /** What stands in it beside its heading and the names it shows, in every language: what the desk finds it by. */
  text: (content: Content) => string
  /** The names it shows, as of its date. */
  print: (db: EditorialReader, content: Content, record: RecordRow, now: Date) => Printed
  /** The languages in which it exists publicly. */
  languages: (content: Content, record: RecordRow) => readonly string[]
  /** Takes what must be unique (a session's number) when a draft is saved; throws Refusal when it is taken. */
  claim?: (tx: EditorialTx, content: Content, record: RecordRow) => void
  /** Gives that back when the record is discarded. */
  release?: (tx: EditorialTx, record: RecordRow) => void
  /** What speaks against publishing it at this moment. */
  publicationBlockers?: (content: Content, now: Date) => Reason[]
}
