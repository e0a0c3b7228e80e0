import type { EditorialReader } from '@/db/editorial/client'
import type { Actor, Ctx } from '@/lib/context'
import type { LanguageRecord } from '@/lib/language/record'
import { languageRecordOf } from '@/lib/meetings/language-record'
import { mayWithRecord } from '@/lib/workflow/edition'

/** The meeting that a release tells of, as far as the actor may read it: a finding would tell what is in its draft. */
export function meetingToCheck(
  { db, actor }: { db: EditorialReader; actor: Actor },
  meetingId: string | null,
): LanguageRecord | undefined {
  if (!meetingId || !mayWithRecord(db, actor, 'record.read', meetingId)) return undefined
  return languageRecordOf(db, meetingId)
}

/** The same, when another meeting is picked in the form. */
export const meetingOfRelease = (ctx: Ctx, { meetingId }: { meetingId: string }) => ({
  record: meetingToCheck(ctx, meetingId) ?? null,
})
