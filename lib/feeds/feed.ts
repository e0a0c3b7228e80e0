import type { Locale } from '@/db/locales'

/** The words of a language, by the whole key of a message. */
export type Say = {
  (key: string, values?: Record<string, string | number>): string
  has(key: string): boolean
}

/** What a list is given out with, besides its rows. */
export type House = { siteUrl: string; say: Say }

/** A heading of an entry: `scheme` is the page whose entries the terms are. */
export type Category = { term: string; label: string; scheme: string }

export type FeedEntry = {
  /** A tag URI (RFC 4151): it stays through corrections and new addresses. */
  id: string
  url: string
  title: string
  /** '' where there is none. */
  summary: string
  /** The whole text as HTML, links in full. */
  html: string
  published: string
  updated: string
  categories: Category[]
}

/** What was in the list and was withdrawn. */
export type GoneEntry = { id: string; url: string; at: string; notice: string }

/** A list as feeds give it out, whatever their format. */
export type Feed = {
  locale: Locale
  /** The list that it follows, narrowed as it is: path and query. */
  address: string
  siteUrl: string
  title: string
  description: string
  /** Whose it is. */
  author: string
  rights: string
  /** The address of the emblem. */
  emblem: string
  updated: string
  entries: FeedEntry[]
  gone: GoneEntry[]
}
