import type { HouseStyleContent } from '@/lib/house-style/content'
import type { CheckStyle, Severity } from '@/lib/language/check/finding'
import type { RuleId } from '@/lib/language/check/rules'
import type { LanguageRecord } from '@/lib/language/record'

export type Ignored = { rule: RuleId; text: string }

/** The meeting that a text tells of, and whether who was there is for others to read. */
export type ComparedMeeting = {
  record?: LanguageRecord | undefined
  isListHidden?: boolean | undefined
}

/** What a text is checked by besides the directory: plain values, so that a worker can be given them. */
export type CheckSettings = ComparedMeeting & {
  style: CheckStyle
  severities: Partial<Record<RuleId, Severity | 'off'>>
  /** What was set aside in this record. */
  ignored: readonly Ignored[]
}

/** The usage that drafts are written by is the one that texts are held to. */
export const checkSettings = ({ drafting, checking, severities }: HouseStyleContent): CheckSettings => ({
  style: { ...checking, members: drafting.dash, posts: drafting.posts },
  severities,
  ignored: [],
})
