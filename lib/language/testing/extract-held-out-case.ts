import type { ExtractCase } from './extract-case'

export const ru = (
  name: string,
  text: string,
  event: ExtractCase['events'][number],
  publishedAt?: string,
): ExtractCase => ({
  name,
  language: 'ru',
  text,
  events: [event],
  ...(publishedAt && { publishedAt }),
})
export const en = (name: string, text: string, event: ExtractCase['events'][number]): ExtractCase => ({
  name,
  language: 'en',
  text,
  events: [event],
})
export const inPerson = { tense: 'held', format: 'in_person' } as const
