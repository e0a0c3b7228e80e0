import { check } from '@/lib/language/check/check'
import type { CheckContext, CheckedLanguage } from '@/lib/language/check/finding'
import { type RuleId, rules } from '@/lib/language/check/rules'
import type { LanguageDirectory } from '@/lib/language/directory'
import type { CheckedText } from './checked-text'
import { isOfField, type PlacedFinding, placed } from './placed-finding'
import type { CheckSettings } from './settings'

/** A text as it is to be read, in the browser and on the server alike. */
export type Reading = {
  text: CheckedText
  language: CheckedLanguage
  /** The day of the text, YYYY-MM-DD. */
  date?: string | undefined
  expects?: CheckContext['expects'] | undefined
  /** Only these rules; all of them unless said otherwise. */
  only?: readonly RuleId[] | undefined
}

/** What the rules find in a text, each at its place in the form. */
export function findIn(
  { text, language, date, expects, only }: Reading,
  { style, severities, ignored, record, isListHidden }: CheckSettings,
  directory: LanguageDirectory | undefined,
  spelling?: CheckContext['spelling'],
): PlacedFinding[] {
  const off = rules
    .filter(
      ({ id }) => (only && !only.includes(id)) || ignored.some(({ rule }) => rule === id && isOfField(id)),
    )
    .map(({ id }) => [id, 'off'] as const)
  const context: CheckContext = {
    style,
    severities: { ...severities, ...Object.fromEntries(off) },
    ignored,
    links: text.links,
    ...(directory && { directory }),
    ...(record && { record, isListHidden: isListHidden === true }),
    ...(spelling && { spelling }),
    ...(expects && { expects }),
  }
  return check({ text: text.text, language, date }, context).map((finding) => placed(text, finding))
}
