import { type Locale, locales } from '@/db/locales'
import { may } from '@/lib/access/authorise'
import type { Ctx } from '@/lib/context'
import { knownDirectory } from '@/lib/directory/known-directory'
import { releasesAbout } from '@/lib/meetings/queries'
import type { ReleaseContent } from '@/lib/releases/content'
import { mayWithRecord } from '@/lib/workflow/edition'
import type { ListedRecord } from '@/lib/workflow/listed-record'
import { type RecordView, recordView } from '@/lib/workflow/record-queries'
import { type Compared, driftIn, type PlacedDrift } from './drift'
import type { PreviewInput } from './input'
import { makeDraft } from './make-draft'
import { renewalOf } from './renew'
import { meetingToDraft, type Source, sourceOf } from './source'
import { draftedTextOf } from './stored'
import { writtenLines } from './written'

type Release = RecordView<ReleaseContent>

/** What would be drafted from a meeting; throws Refusal that says what the meeting lacks. Writes nothing. */
export function draftPreview(ctx: Ctx, { meetingId, answers = {} }: PreviewInput) {
  const { record, listId, isListHidden } = meetingToDraft(ctx, meetingId)
  return {
    ...makeDraft(ctx.db, record, ctx.now.toISOString(), answers),
    list: isListHidden ? ('hidden' as const) : listId ? ('there' as const) : ('none' as const),
  }
}

/** What the page of a drafted release knows of where its words come from; undefined for any other release. */
export function draftedOf(ctx: Ctx, { record, content, moves }: Release) {
  const drafted = mayWithRecord(ctx.db, ctx.actor, 'record.read', record.id)
    ? draftedTextOf(ctx.db, record.id)
    : undefined
  if (!drafted) return undefined
  const { meetingId, text, unsure, draftedAt } = drafted
  const source = sourceOf(ctx, meetingId)
  const renewed = renewalOf(ctx, drafted, { content, language: record.language ?? locales[0] })
  return {
    text,
    unsure,
    draftedAt,
    meetingId: source && meetingId,
    listId: source?.listId,
    renewal: renewed && {
      changes: renewed.changes,
      kept: renewed.kept.map((span) => span.text.trim()),
      /** Otherwise it is the house's usage, or what has been answered since. */
      isRecordChanged: source !== undefined && source.changedAt > draftedAt,
      mayApply: moves.save.allowed,
    },
  }
}

export type DraftedRelease = NonNullable<ReturnType<typeof draftedOf>>

/** What a release is compared with while it is written, and how it stands now; undefined where there is no meeting to read. */
export function comparisonOf(ctx: Ctx, { record, content }: Release) {
  const source = sourceOf(ctx, content.about.meetingId)
  if (!source || !mayWithRecord(ctx.db, ctx.actor, 'record.read', record.id)) return undefined
  const compared = comparedWith(source, record.language ?? locales[0])
  return {
    compared,
    meetingId: content.about.meetingId ?? '',
    listId: source.listId,
    drift: driftNow(ctx, content, compared),
  }
}

export type Comparison = NonNullable<ReturnType<typeof comparisonOf>>

export type DriftedText = { release: ListedRecord; drift: PlacedDrift[] }

/** The releases about a meeting whose newest text says something else than the meeting, as far as both may be read. */
export function driftedReleases(ctx: Ctx, meetingId: string): DriftedText[] {
  const source = sourceOf(ctx, meetingId)
  if (!source) return []
  return releasesAbout(ctx, meetingId).flatMap((release) => {
    const view = recordView<ReleaseContent>(ctx, 'release', release.recordId)
    if (view?.content.about.meetingId !== meetingId) return []
    const drift = driftNow(ctx, view.content, comparedWith(source, view.record.language ?? locales[0]))
    return drift.length > 0 ? [{ release, drift }] : []
  })
}

const comparedWith = ({ record, isListHidden }: Source, language: Locale): Compared => ({
  language,
  record,
  isListHidden,
})

const driftNow = (ctx: Ctx, content: ReleaseContent, compared: Compared) =>
  driftIn(writtenLines(content), compared, may(ctx, 'directory.read') ? knownDirectory(ctx.db) : undefined)
