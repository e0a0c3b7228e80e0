import type { Locale } from '@/db/locales'
import type { RichText } from '@/lib/richtext/content'

/** A piece of a letter; how it looks is for the two templates to say, in HTML and in plain text. */
export type Part =
  /** What kind of thing it is, and when: above a title. */
  | { part: 'kicker'; text: string }
  | { part: 'title'; text: string; href?: string }
  | { part: 'lead'; text: string }
  | { part: 'dateline'; text: string }
  | { part: 'heading'; text: string }
  | { part: 'paragraph'; text: string }
  /** What has to be seen before the rest: a correction, a withdrawal. */
  | { part: 'notice'; label: string; text: string }
  | { part: 'facts'; rows: readonly (readonly [label: string, value: string])[] }
  | { part: 'items'; ordered: boolean; items: readonly { text: string; detail: string }[] }
  | { part: 'rich'; doc: RichText }
  /** A line of a digest. */
  | { part: 'entry'; kicker: string; title: string; href: string; lead: string }
  /** What the reader is asked to follow. */
  | { part: 'action'; text: string; href: string }
  /** Set apart below the text: the boilerplate, a contact. */
  | { part: 'aside'; label: string; text: string }

export type Letter = {
  locale: Locale
  subject: string
  /** Who writes: above the letter in full, and briefly in the lists of mail programs. */
  from: string
  sender: string
  parts: readonly Part[]
  /** Below it: why it came, where to read it, how to end it, whose it is. */
  footer: readonly { text: string; href?: string }[]
}
