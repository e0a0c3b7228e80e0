import { readFileSync } from 'node:fs'
import type { CheckedLanguage, Finding } from '@/lib/language/check/finding'
import type { RuleId } from '@/lib/language/check/rules'
import { cleanEnglish } from './clean-english'
import { cleanHeldOut, cleanHeldOutEnglish } from './clean-held-out'
import { cleanRussian1 } from './clean-russian-1'
import { cleanRussian2 } from './clean-russian-2'
import { cleanRussian3 } from './clean-russian-3'
import { plantedDates } from './planted-dates'
import { plantedEnglish } from './planted-english'
import {
  cleanGovernment,
  cleanGovernmentEnglish,
  plantedGovernment,
  plantedGovernmentEnglish,
} from './planted-government'
import { plantedGrammar } from './planted-grammar'
import { plantedHeldOut, plantedHeldOutEnglish } from './planted-held-out'
import { plantedProse, plantedProseEnglish } from './planted-prose'
import { plantedTypography } from './planted-typography'
import { plantedWords } from './planted-words'

export type Planted = {
  rule: RuleId
  text: string
  spans: readonly [number, number][]
  language: CheckedLanguage
}

const signs = (text: string) => text.replaceAll('~', '\u00a0').replaceAll('¶', '\n')

/** Lines of `rule sentence with [[error]]`. */
const plantedIn = (table: string, language: CheckedLanguage): Planted[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [rule = '', ...words] = line.split(' ')
      return { rule: rule as RuleId, language, ...marked(signs(words.join(' '))) }
    })

/** The text without its marks, and where they were. */
function marked(text: string): Pick<Planted, 'text' | 'spans'> {
  const spans: [number, number][] = []
  let plain = ''
  for (const part of text.split(/(\[\[.*?\]\])/s)) {
    const inner = /^\[\[(.*)\]\]$/s.exec(part)?.[1]
    if (inner !== undefined) spans.push([plain.length, plain.length + inner.length])
    plain += inner ?? part
  }
  return { text: plain, spans }
}

const cleanIn = (...tables: readonly string[]): string[] =>
  tables.flatMap((table) => table.trim().split('\n').map(signs))

/** Paragraphs of whole releases, one a line. */
const paragraphsOf = (file: string): string[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')

/** Errors by hand: those that the rules were made on, and those that were written when the rules were done. */
export const plantedErrors = {
  own: [
    ...[plantedDates, plantedTypography, plantedWords, plantedGrammar, plantedGovernment].flatMap((table) =>
      plantedIn(table, 'ru'),
    ),
    ...plantedIn(plantedEnglish, 'en'),
    ...plantedIn(plantedGovernmentEnglish, 'en'),
  ],
  heldOut: [...plantedIn(plantedHeldOut, 'ru'), ...plantedIn(plantedHeldOutEnglish, 'en')],
  prose: [...plantedIn(plantedProse, 'ru'), ...plantedIn(plantedProseEnglish, 'en')],
}

export const cleanSentences: Record<'own' | 'heldOut' | 'prose', Record<CheckedLanguage, string[]>> = {
  own: {
    ru: cleanIn(cleanRussian1, cleanRussian2, cleanRussian3, cleanGovernment),
    en: cleanIn(cleanEnglish, cleanGovernmentEnglish),
  },
  heldOut: { ru: cleanIn(cleanHeldOut), en: cleanIn(cleanHeldOutEnglish) },
  prose: { ru: paragraphsOf('prose-clean-ru.txt'), en: paragraphsOf('prose-clean-en.txt') },
}

/** Whether each marked place is touched by a finding of its rule. */
export const isFound = ({ rule, spans }: Planted, findings: readonly Finding[]): boolean =>
  spans.every(([start, end]) =>
    findings.some(
      (each) => each.rule === rule && each.start <= Math.max(end, start + 1) && each.end >= start,
    ),
  )
