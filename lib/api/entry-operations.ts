import { z } from 'zod'
import type { Locale } from '@/db/locales'
import { notThere } from './absent'
import { cursorOf, placeAt } from './cursor'
import { body, bodyPage, person, personPage, statePage, topic, topicPage } from './entry-schemas'
import { type Asked, nextPage, operation } from './operation'
import { ofLanguage, ofPage } from './parameters'
import {
  bodySummaryOf,
  bodyWhole,
  type EntryTable,
  entriesAfter,
  entryLanguages,
  personSummaryOf,
  personWhole,
  stateOf,
  topicOf,
  topicWhole,
} from './published-entries'

const place = z.strictObject({ id: z.string().regex(/^[a-z0-9]{16}$/) })
const parameters = { ...ofLanguage, ...ofPage }
const order =
  'By their ids, an order that means nothing and lets who walks through all of them meet each once.'

type ListQuery = { language: Locale; limit: number; cursor: string | undefined }

/** A page of entries, and where the next one is. */
function pageOf<Item>(
  asked: Asked<ListQuery>,
  table: EntryTable,
  item: (row: ReturnType<typeof entriesAfter>[number]) => Item,
) {
  const { language, limit, cursor } = asked.query
  const after = cursor === undefined ? '' : placeAt(cursor, place).id
  const found = entriesAfter(asked.newsroom, table, language, { after, limit: limit + 1 })
  const shown = found.slice(0, limit)
  const last = found.length > limit ? shown.at(-1) : undefined
  return {
    items: shown.map(item),
    next: last ? nextPage(asked, `/${table}`, cursorOf({ id: last.id })) : null,
  }
}

/** What is found, or the languages in which it is. */
async function found<Item>(
  { newsroom, id }: Asked<unknown>,
  table: EntryTable,
  item: Promise<Item | undefined>,
) {
  const read = await item
  if (read === undefined) throw notThere(entryLanguages(newsroom, table, id))
  return read
}

export const listPeople = operation({
  name: 'listPeople',
  path: '/people',
  summary: 'Everybody whom the newsroom names',
  description: order,
  parameters,
  answer: personPage,
  answerTo: async (asked) =>
    pageOf(asked, 'people', (row) => personSummaryOf(row, asked.query.language, asked.links)),
})

export const getPerson = operation({
  name: 'getPerson',
  path: '/people/{id}',
  summary: 'A person with the posts that were printed',
  parameters: ofLanguage,
  answer: person,
  fails: [404],
  answerTo: (asked) =>
    found(asked, 'people', personWhole(asked.newsroom, asked.query.language, asked.id, asked.links)),
})

export const listBodies = operation({
  name: 'listBodies',
  path: '/bodies',
  summary: 'The bodies that the newsroom names',
  description: order,
  parameters,
  answer: bodyPage,
  answerTo: async (asked) =>
    pageOf(asked, 'bodies', (row) => bodySummaryOf(row, asked.query.language, asked.links)),
})

export const getBody = operation({
  name: 'getBody',
  path: '/bodies/{id}',
  summary: 'A body with who holds its posts',
  parameters: ofLanguage,
  answer: body,
  fails: [404],
  answerTo: (asked) =>
    found(asked, 'bodies', bodyWhole(asked.newsroom, asked.query.language, asked.id, asked.links)),
})

export const listTopics = operation({
  name: 'listTopics',
  path: '/topics',
  summary: 'The topics of releases and meetings',
  description: order,
  parameters,
  answer: topicPage,
  answerTo: async (asked) =>
    pageOf(asked, 'topics', (row) => topicOf(asked.newsroom, row, asked.query.language, asked.links)),
})

export const getTopic = operation({
  name: 'getTopic',
  path: '/topics/{id}',
  summary: 'A topic',
  parameters: ofLanguage,
  answer: topic,
  fails: [404],
  answerTo: (asked) =>
    found(asked, 'topics', topicWhole(asked.newsroom, asked.query.language, asked.id, asked.links)),
})

export const listStates = operation({
  name: 'listStates',
  path: '/states',
  summary: 'The states that the newsroom names',
  description: order,
  parameters,
  answer: statePage,
  answerTo: async (asked) =>
    pageOf(asked, 'states', (row) => stateOf(row, asked.query.language, asked.links)),
})
