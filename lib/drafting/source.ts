import type { EditorialReader } from '@/db/editorial/client'
import type { Actor, Ctx } from '@/lib/context'
import { isOff } from '@/lib/language/draft/draft'
import type { MeetingContent } from '@/lib/meetings/content'
import { type ReadableRecord, readableRecord } from '@/lib/meetings/readable-record'
import { Refusal } from '@/lib/refusal'
import { currentRevision } from '@/lib/workflow/current-revision'
import { recordView } from '@/lib/workflow/record-queries'
import { refuseIfEmpty } from './make-draft'

/** A meeting as a release may tell of it, with the moment when it or its list was last saved. */
export type Source = ReadableRecord & { changedAt: string }

/** Undefined where the meeting may not be read, is no meeting, or has no date yet. */
export function sourceOf(
  reader: { db: EditorialReader; actor: Actor },
  meetingId: string | null,
): Source | undefined {
  const readable = readableRecord(reader, meetingId)
  if (!readable) return undefined
  const saved = [meetingId, readable.listId].map((id) =>
    id ? (currentRevision(reader.db, id)?.createdAt ?? '') : '',
  )
  return { ...readable, changedAt: saved.reduce((a, b) => (a > b ? a : b)) }
}

/** The meeting as it is written now, or why nothing can be drafted from it yet. */
export function meetingToDraft(ctx: Ctx, meetingId: string): Source & { content: MeetingContent } {
  const view = recordView<MeetingContent>(ctx, 'meeting', meetingId)
  if (!view || view.state === 'discarded') throw new Refusal('record.missing')
  const source = sourceOf(ctx, meetingId)
  if (!source) throw new Refusal({ key: 'drafting.noDate' })
  if (isOff(source.record)) throw new Refusal({ key: `drafting.${source.record.status}` })
  refuseIfEmpty(source.record)
  return { ...source, content: view.content }
}
