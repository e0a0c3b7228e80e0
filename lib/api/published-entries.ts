import type { Locale } from '@/db/locales'
import { bodyView } from '@/lib/directory/published-bodies'
import { personView } from '@/lib/directory/published-people'
import type { Newsroom } from '@/lib/publication/newsroom'
import { statement } from '@/lib/publication/prepared'
import type { Body, BodySummary, Person, PersonSummary, State, Topic } from './entry-schemas'
import { apiRoot, type Links } from './links'

export type EntryTable = 'people' | 'bodies' | 'topics' | 'states'
type Row = { id: string; slug: string; name: string; shortName: string; detail: string }

const columns = 'id, slug, name, short_name as shortName, detail'
const filterOf = { people: 'person', bodies: 'body', topics: 'topic', states: 'state' } as const

/**
 * Entries by their ids, from after one of them: an order that means nothing and never changes, so that who walks
 * through all of them meets each once.
 */
export function entriesAfter(
  { db, uses }: Newsroom,
  table: EntryTable,
  locale: Locale,
  { after, limit }: { after: string; limit: number },
): Row[] {
  uses(`list:${table}:${locale}`)
  return statement<Row>(
    db,
    `select ${columns} from ${table} where locale = @locale and id > @after order by id limit @limit`,
  ).all({ locale, after, limit })
}

/** The languages in which an entry is public; none where it is not. */
export const entryLanguages = ({ db }: Newsroom, table: EntryTable, id: string): Locale[] =>
  statement<{ locale: Locale }>(db, `select locale from ${table} where id = @id order by locale desc`)
    .all({ id })
    .map(({ locale }) => locale)

const rowOf = ({ db }: Newsroom, table: EntryTable, locale: Locale, id: string) =>
  statement<Row>(db, `select ${columns} from ${table} where id = @id and locale = @locale`).get({
    id,
    locale,
  })

export const personSummaryOf = (row: Row, locale: Locale, links: Links): PersonSummary => ({
  ...entryOf('people', row, locale, links),
  shortName: row.shortName,
})

export const bodySummaryOf = (row: Row, locale: Locale, links: Links): BodySummary => ({
  ...entryOf('bodies', row, locale, links),
  shortName: row.shortName,
  kind: row.detail as BodySummary['kind'],
})

export const topicOf = (newsroom: Newsroom, row: Row, locale: Locale, links: Links): Topic => ({
  ...entryOf('topics', row, locale, links),
  ...aroundOf(newsroom, 'topics', row, locale, links),
})

export const stateOf = ({ id, detail, name, shortName }: Row, locale: Locale, links: Links): State => ({
  ...{ id, language: locale, code: detail, name, shortName },
  ...listsOf('states', detail.toLowerCase(), locale, links),
})

export async function personWhole(
  newsroom: Newsroom,
  locale: Locale,
  id: string,
  links: Links,
): Promise<Person | undefined> {
  const row = rowOf(newsroom, 'people', locale, id)
  const view = row && (await personView(newsroom, locale, row))
  return (
    view && {
      ...personSummaryOf(row, locale, links),
      posts: view.posts.map((held) =>
        'first' in held
          ? { post: held.post, first: held.first, last: held.last }
          : {
              post: held.post,
              kind: held.kind as Body['appointments'][number]['kind'],
              from: held.from,
              to: held.to,
            },
      ),
      ...aroundOf(newsroom, 'people', row, locale, links),
    }
  )
}

export async function bodyWhole(
  newsroom: Newsroom,
  locale: Locale,
  id: string,
  links: Links,
): Promise<Body | undefined> {
  const row = rowOf(newsroom, 'bodies', locale, id)
  const view = row && (await bodyView(newsroom, locale, row))
  return (
    view && {
      ...bodySummaryOf(row, locale, links),
      appointments: view.appointments.map(({ post, kind, name, slug }) => ({
        post,
        kind: kind as Body['appointments'][number]['kind'],
        name,
        url: links.page(locale, 'people', slug),
      })),
      ...aroundOf(newsroom, 'bodies', row, locale, links),
    }
  )
}

export async function topicWhole(newsroom: Newsroom, locale: Locale, id: string, links: Links) {
  const row = rowOf(newsroom, 'topics', locale, id)
  newsroom.uses(`topic:${id}`)
  return row && topicOf(newsroom, row, locale, links)
}

const entryOf = (table: EntryTable, { id, slug, name }: Row, locale: Locale, links: Links) => ({
  id,
  url: links.page(locale, table, slug),
  api: links.api(`/${table}/${id}`, locale),
  language: locale,
  slug,
  name,
})

function aroundOf(newsroom: Newsroom, table: EntryTable, { id, slug }: Row, locale: Locale, links: Links) {
  const others = entryLanguages(newsroom, table, id).filter((language) => language !== locale)
  return {
    translations: others.map((language) => ({
      language,
      url: links.page(language, table, slug),
      api: links.api(`/${table}/${id}`, language),
    })),
    ...listsOf(table, slug, locale, links),
  }
}

/** Where the lists begin that are about an entry. */
function listsOf(table: EntryTable, value: string, language: Locale, links: Links) {
  const query = new URLSearchParams({ language, [filterOf[table]]: value })
  const at = (list: string) => links.at(`${apiRoot}/${list}?${query}`)
  return { releases: at('releases'), meetings: at('meetings') }
}
