import { and, eq, ne } from 'drizzle-orm'
import { editionRefs, editions, records } from '@/db/editorial/schema/records'
import { type Locale, locales } from '@/db/locales'
import type { Ctx } from '@/lib/context'
import { organisationProfileOf } from '@/lib/directory/organisation-queries'
import { entryOptions, recordOptions } from '@/lib/workflow/label-queries'
import { type ListedRecord, listed, listedRecords } from '@/lib/workflow/listed-record'
import { type RecordView, recordView } from '@/lib/workflow/record-queries'
import type { ReleaseContent } from './content'

export type ReleaseRecord = RecordView<ReleaseContent>

/** What the fields of a release show for what was picked in them. */
export function releaseOptions(ctx: Ctx, { about, translationOf }: ReleaseContent) {
  return {
    meetings: recordOptions(ctx, about.meetingId ? [about.meetingId] : []),
    bodies: entryOptions(ctx, 'body', about.bodyIds),
    people: entryOptions(ctx, 'person', about.personIds),
    states: entryOptions(ctx, 'state', about.stateIds),
    topics: entryOptions(ctx, 'topic', about.topicIds),
    originals: recordOptions(ctx, translationOf ? [translationOf] : []),
  }
}

export type ReleaseOptions = ReturnType<typeof releaseOptions>

/** The release that one translates, as far as the actor may read it. */
export const originalOf = (ctx: Ctx, { translationOf }: ReleaseContent) =>
  translationOf ? recordView<ReleaseContent>(ctx, 'release', translationOf) : undefined

/** The translations of a release that the actor may read. */
export function translationsOf(ctx: Ctx, recordId: string): ListedRecord[] {
  const refers = ctx.db
    .select({ id: editions.recordId })
    .from(editionRefs)
    .innerJoin(editions, eq(editions.id, editionRefs.editionId))
    .where(eq(editionRefs.recordId, recordId))
  const ids = new Set(refers.all().map(({ id }) => id))
  return listedRecords(ctx, and(eq(records.kind, 'release'), ne(records.id, recordId)))
    .all()
    .filter(({ recordId: id }) => ids.has(id))
    .map(listed)
}

/** The languages into which a release has not been translated yet; none where it is a translation itself. */
export function languagesToCome(ctx: Ctx, { record, content }: ReleaseRecord): Locale[] {
  if (content.translationOf) return []
  const there = [record.language, ...translationsOf(ctx, record.id).map(({ language }) => language)]
  return locales.filter((locale) => !there.includes(locale))
}

/** The contact for the press that a new release begins with, in each language. */
export function contactsOf(ctx: Ctx): { [locale in Locale]?: ReleaseContent['contact'] } {
  const [first] = organisationProfileOf(ctx.db)?.contacts ?? []
  if (!first) return {}
  const { name, label, phone, email } = first
  return Object.fromEntries(
    locales.map((locale) => [locale, { name: name[locale] || label[locale] || '', phone, email }]),
  )
}

/** What the organisation says of itself below a new release, in each language; nothing where it says nothing in it. */
export function boilerplatesOf({ db }: Pick<Ctx, 'db'>): { [locale in Locale]?: string } {
  const { boilerplate } = organisationProfileOf(db) ?? {}
  return Object.fromEntries(
    locales.flatMap((locale) => (boilerplate?.[locale] ? [[locale, boilerplate[locale]]] : [])),
  )
}

/** What a translation takes over from its original: everything that is not words. */
export const forTranslation = ({ content, record }: ReleaseRecord): Partial<ReleaseContent> => ({
  kind: content.kind,
  issuedAt: content.issuedAt,
  about: content.about,
  translationOf: record.id,
})
