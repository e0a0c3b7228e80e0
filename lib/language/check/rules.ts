import type { CheckedLanguage, Severity } from './finding'

const both = ['ru', 'en'] as const
const ru = ['ru'] as const
const en = ['en'] as const

/**
 * Every rule with the severity that it has unless the house says otherwise, in order of precedence: where two find
 * the same stretch of text, the first one speaks. Names are `language.rules.<id>`, messages `language.check.<id>`.
 */
export const rules = [
  { id: 'dangerousLink', severity: 'error', languages: both },
  { id: 'draftLink', severity: 'error', languages: both },
  { id: 'mixedScript', severity: 'error', languages: both },
  { id: 'romanLetters', severity: 'error', languages: both },
  { id: 'romanNumber', severity: 'error', languages: both },
  { id: 'gluedDate', severity: 'error', languages: both },
  { id: 'impossibleDate', severity: 'error', languages: both },
  { id: 'dateForm', severity: 'error', languages: both },
  { id: 'weekday', severity: 'error', languages: both },
  { id: 'relativeDate', severity: 'warning', languages: both },
  { id: 'stateName', severity: 'error', languages: both },
  { id: 'stateForm', severity: 'error', languages: ru },
  { id: 'recordDrift', severity: 'error', languages: both },
  { id: 'nameSpelling', severity: 'error', languages: both },
  { id: 'nameForm', severity: 'error', languages: ru },
  { id: 'phraseCase', severity: 'error', languages: ru },
  { id: 'postNotHeld', severity: 'warning', languages: both },
  { id: 'capitals', severity: 'warning', languages: both },
  { id: 'ministers', severity: 'hint', languages: ru },
  { id: 'abbreviationCase', severity: 'error', languages: both },
  { id: 'abbreviation', severity: 'warning', languages: both },
  { id: 'agreement', severity: 'error', languages: both },
  { id: 'counted', severity: 'error', languages: ru },
  { id: 'ordinalEnding', severity: 'error', languages: both },
  { id: 'shortening', severity: 'warning', languages: ru },
  { id: 'range', severity: 'error', languages: both },
  { id: 'dash', severity: 'error', languages: both },
  { id: 'members', severity: 'warning', languages: ru },
  { id: 'quotes', severity: 'error', languages: both },
  { id: 'nestedQuotes', severity: 'warning', languages: ru },
  { id: 'unbalanced', severity: 'error', languages: both },
  { id: 'numbers', severity: 'warning', languages: both },
  { id: 'numberSign', severity: 'warning', languages: both },
  { id: 'doubledWord', severity: 'error', languages: both },
  { id: 'doubledPunctuation', severity: 'error', languages: both },
  { id: 'punctuationSpace', severity: 'error', languages: both },
  { id: 'brokenLine', severity: 'warning', languages: both },
  { id: 'doubledSpace', severity: 'warning', languages: both },
  { id: 'sentenceStart', severity: 'warning', languages: both },
  { id: 'nonBreakingSpace', severity: 'hint', languages: both },
  { id: 'yo', severity: 'warning', languages: ru },
  { id: 'articles', severity: 'error', languages: en },
  { id: 'calque', severity: 'warning', languages: both },
  { id: 'british', severity: 'warning', languages: en },
  { id: 'spelling', severity: 'error', languages: both },
  { id: 'contact', severity: 'warning', languages: both },
  { id: 'dateline', severity: 'warning', languages: both },
] as const satisfies readonly { id: string; severity: Severity; languages: readonly CheckedLanguage[] }[]

export type RuleId = (typeof rules)[number]['id']
