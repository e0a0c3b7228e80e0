import type { z } from 'zod'
import type { Newsroom } from '@/lib/publication/newsroom'
import type { Links } from './links'
import type { Parameters } from './parameters'

/** What an operation is given: the store, the parts of the path, the query, and how addresses are written. */
export type Asked<Query> = { newsroom: Newsroom; id: string; query: Query; links: Links }

/** A question that can be asked, and the schema of its answer. */
export type Operation = {
  /** As the document names it. */
  name: string
  /** After the root; `{id}` is an id. */
  path: string
  summary: string
  description?: string
  parameters: Parameters
  answer: z.ZodType
  /** Whether it may say that something is not there, or was withdrawn. */
  fails: readonly (404 | 410)[]
  /** @throws Unanswerable */
  answerTo: (asked: Asked<never>) => Promise<object>
}

/** An operation whose query has the type that its parameters are read to. */
export const operation = <Known extends Parameters, Answer extends object>(
  of: Omit<Operation, 'parameters' | 'answer' | 'answerTo' | 'fails'> & {
    parameters: Known
    answer: z.ZodType<Answer>
    fails?: readonly (404 | 410)[]
    answerTo: (asked: Asked<{ [Name in keyof Known]: z.output<Known[Name]> }>) => Promise<Answer>
  },
): Operation => ({ fails: [], ...of })

/** The address of the next page of a list: the same query with another cursor. */
export function nextPage(
  { links, query }: Pick<Asked<object>, 'links' | 'query'>,
  path: string,
  cursor: string,
): string {
  const given = Object.entries({ ...query, cursor }).filter(([, value]) => value !== undefined)
  return `${links.api(path)}?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`
}
