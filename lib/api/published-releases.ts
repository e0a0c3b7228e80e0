import { and, eq, sql } from 'drizzle-orm'
import { type Locale, locales } from '@/db/locales'
import { releases } from '@/db/public/schema/records'
import type { Newsroom } from '@/lib/publication/newsroom'
import { prepared } from '@/lib/publication/prepared'
import type { ReleaseKind } from '@/lib/releases/content'
import { numberInWords } from '@/lib/releases/number-words'
import { type ReleaseView, releaseView } from '@/lib/releases/published'
import { translationsFor } from '@/lib/releases/published-translations'
import { htmlOf } from '@/lib/richtext/html'
import { plainText } from '@/lib/richtext/text'
import type { Links } from './links'
import type { Release, ReleaseSummary } from './release-schemas'

type Row = Pick<
  ReleaseView,
  | 'id'
  | 'locale'
  | 'slug'
  | 'kind'
  | 'title'
  | 'lead'
  | 'dateline'
  | 'issuedAt'
  | 'issuedOn'
  | 'publishedAt'
  | 'updatedAt'
  | 'edition'
  | 'numberYear'
  | 'number'
  | 'translationGroup'
>

const rowById = prepared((db) =>
  db
    .select()
    .from(releases)
    .where(and(eq(releases.id, sql.placeholder('id')), eq(releases.locale, sql.placeholder('locale'))))
    .prepare(),
)

/** Releases as lists of the API have them, in the order of their ids. */
export async function releaseSummaries(
  newsroom: Newsroom,
  locale: Locale,
  ids: readonly string[],
  links: Links,
): Promise<ReleaseSummary[]> {
  newsroom.uses(...ids.map((id) => `release:${id}`))
  return ids.flatMap((id) => {
    const row = rowById(newsroom.db).get({ id, locale })
    return row ? [summaryOf(newsroom, row, links)] : []
  })
}

/** A public release whole, by its id; undefined where there is none. */
export async function releaseWhole(
  newsroom: Newsroom,
  id: string,
  links: Links,
): Promise<Release | undefined> {
  for (const locale of locales) {
    const view = await releaseView(newsroom, locale, { id })
    if (view) return wholeOf(newsroom, view, links)
  }
  return undefined
}

function summaryOf(newsroom: Newsroom, row: Row, links: Links): ReleaseSummary {
  const { id, locale, numberYear, number } = row
  return {
    id,
    url: links.page(locale, 'releases', row.slug),
    api: links.api(`/releases/${id}`),
    number: numberYear && number ? numberInWords({ year: numberYear, number }) : null,
    language: locale,
    kind: row.kind as ReleaseKind,
    title: row.title,
    lead: row.lead,
    dateline: row.dateline,
    issuedAt: row.issuedAt,
    issuedOn: row.issuedOn,
    publishedAt: row.publishedAt,
    updatedAt: row.updatedAt,
    edition: row.edition,
    translations: translationsFor(newsroom, row).map((other) => ({
      id: other.id,
      language: other.locale,
      title: other.title,
      url: links.page(other.locale, 'releases', other.slug),
      api: links.api(`/releases/${other.id}`),
    })),
  }
}

function wholeOf(newsroom: Newsroom, view: ReleaseView, links: Links): Release {
  const { locale, meetingId, meeting } = view
  const url = links.page(locale, 'releases', view.slug)
  const names = (folder: string, entries: ReleaseView['bodies']) =>
    entries.map(({ id, slug, name, shortName }) => ({
      id,
      url: links.page(locale, folder, slug),
      name,
      shortName,
    }))
  return {
    ...summaryOf(newsroom, view, links),
    body: { html: htmlOf(view.body, links.at('')), text: plainText(view.body) },
    boilerplate: view.boilerplate,
    contact: view.contact && {
      name: view.contact.name,
      phone: view.contact.phone,
      email: view.contact.email,
    },
    notes: view.notes,
    isTranslationPlanned: view.isTranslationPlanned,
    meeting:
      meetingId && meeting
        ? {
            id: meetingId,
            url: links.page(locale, 'meetings', meeting.slug),
            api: links.api(`/meetings/${meetingId}`, locale),
            title: meeting.title,
            startsOn: meeting.startsOn,
          }
        : null,
    bodies: names('bodies', view.bodies),
    people: names('people', view.people),
    states: view.states.map(({ id, detail, name, shortName }) => ({ id, code: detail, name, shortName })),
    topics: names('topics', view.topics),
    forms: { ninjs: `${url}.ninjs`, docx: `${url}.docx` },
  }
}
