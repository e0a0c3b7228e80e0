import { and, eq, inArray, notInArray } from 'drizzle-orm'
import { editions, type RecordKind, records } from '@/db/editorial/schema/records'
import type { Locale, TextByLocale } from '@/db/locales'
import { reach } from '@/lib/access/policy'
import type { Ctx } from '@/lib/context'
import { addressWords } from '@/lib/publication/addresses'
import { publicPaths } from '@/lib/publication/public-paths'
import { currentSlug, freeSlug } from '@/lib/publication/slugs'
import type { Reason } from '@/lib/refusal'
import { findEdition, type LoadedEdition, liveEdition, openEdition } from './edition'
import { revisionLanguages } from './edition-languages'
import { type ListedRecord, listed, listedRecords } from './listed-record'
import { publicationReasons } from './publication-reasons'
import { waitsForPublication } from './waiting'

/** What publishing one edition would do. */
export type PlannedEdition = {
  editionId: string
  recordId: string
  kind: RecordKind
  /** The meeting of a list. */
  meetingId: string | null
  title: TextByLocale
  languages: readonly Locale[]
  /** What was approved, and is named when it is published. */
  hash: string
  /** The public edition that it takes the place of. */
  replaces: number | null
  change: 'first' | 'noted' | 'typography'
  note: TextByLocale
  /** The part of its address that is its own, as it is or would be given. */
  slug: string
  /** The address can still be chosen: it was never public. */
  choosesSlug: boolean
  /** What speaks against it. */
  reasons: Reason[]
}

/** The chosen editions with what would happen, and the others that could go out with them; undefined for those who publish nothing. */
export function publishPlan(
  ctx: Ctx,
  editionIds: readonly string[],
): { chosen: PlannedEdition[]; others: ListedRecord[] } | undefined {
  if (reach(ctx.actor.roles, 'edition.publish') === 'none') return undefined
  const loaded = [...new Set(editionIds)]
    .map((id) => findEdition(ctx.db, ctx.actor, id))
    .filter((each) => each !== undefined)
  const together = new Set(loaded.map(({ record }) => record.id))
  const others = and(waitsForPublication(ctx), notInArray(editions.id, [...editionIds]))
  return {
    chosen: loaded.map((each) => planned(ctx, each, together)),
    others: listedRecords(ctx, others, 'changed').all().map(listed),
  }
}

function planned(ctx: Ctx, loaded: LoadedEdition, together: ReadonlySet<string>): PlannedEdition {
  const { record, edition, head } = loaded
  return {
    editionId: edition.id,
    recordId: record.id,
    kind: record.kind,
    meetingId: record.meetingId,
    title: edition.heading,
    languages: revisionLanguages(record, head),
    hash: edition.approvedHash ?? '',
    replaces: liveEdition(ctx.db, record.id)?.publicNumber ?? null,
    change: head.change,
    note: head.note,
    ...addressOf(ctx, loaded),
    reasons: publicationReasons(ctx.db, ctx, loaded, together),
  }
}

/** A list stands under the address of its meeting. */
function addressOf({ db }: Ctx, { record, edition }: LoadedEdition) {
  const own = currentSlug(db, record.meetingId ?? record.id)
  if (own) return { slug: own, choosesSlug: false }
  if (record.kind === 'attendance') {
    const meeting = record.meetingId ? openEdition(db, record.meetingId) : undefined
    const from = addressWords({ language: null }, meeting?.heading ?? {})
    return { slug: freeSlug(db, { kind: 'meeting', language: '', from }), choosesSlug: false }
  }
  const from = addressWords(record, edition.heading)
  return {
    slug: freeSlug(db, { kind: record.kind, language: record.language ?? '', from }),
    choosesSlug: true,
  }
}

/** What is public of some records, with their addresses: the receipt after a publication. */
export function publicationReceipt(ctx: Ctx, recordIds: readonly string[]) {
  const rows = listedRecords(
    ctx,
    and(inArray(records.id, [...recordIds]), eq(editions.status, 'published')),
  ).all()
  return rows.flatMap((row) => {
    const loaded = findEdition(ctx.db, ctx.actor, row.editionId)
    if (!loaded) return []
    const { record, edition, head } = loaded
    const languages = revisionLanguages(record, head)
    const slug = currentSlug(ctx.db, record.meetingId ?? record.id) ?? ''
    return [
      {
        recordId: record.id,
        kind: record.kind,
        title: edition.heading,
        publicNumber: edition.publicNumber ?? 1,
        publishedAt: edition.publishedAt ?? '',
        languages,
        paths: [...publicPaths(record.kind, languages, slug), ...(row.cited ? [`/${row.cited}`] : [])],
        number: row.cited ?? undefined,
      },
    ]
  })
}

export type Receipt = ReturnType<typeof publicationReceipt>[number]
