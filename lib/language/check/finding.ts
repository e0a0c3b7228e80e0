import type { LanguageDirectory } from '@/lib/language/directory'
import type { HouseStyle } from '@/lib/language/house-style'
import type { LanguageRecord } from '@/lib/language/record'
import type { Page } from './page'
import type { RuleId } from './rules'

export type Severity = 'error' | 'warning' | 'hint'
export type CheckedLanguage = 'ru' | 'en'
export type Values = Record<string, string | number>

/** What is wrong with a stretch of text: `message` is a key below `language.check` and what it shows. */
export type Finding = {
  rule: RuleId
  severity: Severity
  /** Offsets in the text as it was given, in UTF-16 units. */
  start: number
  end: number
  text: string
  /** What to write instead of `text`; null where only a person can tell. */
  suggestion: string | null
  message: { key: string; values: Values }
}

/** A finding as its rule makes it; without a key the message is that of the rule. */
export type Hit = { start: number; end: number; suggestion: string | null; key?: string; values?: Values }

/** Usage between which a house chooses once. What is not set is not demanded. */
export type CheckStyle = {
  /** `consistent`: demanded where the text has one. */
  yo: 'always' | 'never' | 'consistent' | 'free'
  /** `consistent`: demanded where the text has one. */
  nonBreakingSpaces: 'always' | 'consistent' | 'free'
  /** «государств – членов» or «государств-членов», as `dash` of the house style. */
  members: 'spaced' | 'hyphen' | 'free'
  /** «Министр обороны» or «министр обороны» inside a sentence, as `posts` of the house style. */
  posts: HouseStyle['posts']
  /** `ise`: organisation, centre, programme; `ize`: organization, centre, programme. */
  british: 'ise' | 'ize' | 'free'
}

/** A link that stands in the text: its address is no part of it. */
export type CheckedLink = { href: string; start: number; end: number }

export type CheckContext = {
  directory?: LanguageDirectory
  record?: LanguageRecord
  /** Who was at the meeting is somebody else's to read: nothing is said of it. */
  isListHidden?: boolean
  severities?: Partial<Record<RuleId, Severity | 'off'>>
  spelling?: { knows(word: string): boolean; suggest(word: string): readonly string[] }
  /** Findings that an editor has set aside: this text, found by this rule. */
  ignored?: readonly { rule: RuleId; text: string }[]
  style?: Partial<CheckStyle>
  links?: readonly CheckedLink[]
  /** What a release of the house never goes out without. */
  expects?: { contact?: boolean; dateline?: boolean }
}

export const defaultStyle: CheckStyle = {
  yo: 'consistent',
  nonBreakingSpaces: 'consistent',
  members: 'free',
  posts: 'as_stored',
  british: 'ise',
}

/** A context with its style complete, and the day of the text where it is known. */
export type Setting = Omit<CheckContext, 'style'> & { style: CheckStyle; date: string | undefined }

/** Looks through a page for what its rule forbids. */
export type Finder = (page: Page, setting: Setting) => Iterable<Hit>
