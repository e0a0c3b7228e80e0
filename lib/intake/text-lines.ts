import { findDatesInEnglish } from '@/lib/language/english/find-dates'
import { type Block, layOut } from '@/lib/language/extract/layout'
import { type FoundDate, findDates } from '@/lib/language/russian/find-dates'
import { beginsWithDateline, isDateAlone, placeBeside } from './date-line'

/** What a block of a paste may be when one looks for where a release begins. */
export type LineKind = 'dateLine' | 'heading' | 'agency' | 'datedLead' | 'text'

export type Line = {
  kind: LineKind
  /** Where its first line begins, its bullet included. */
  start: number
  end: number
  isAfterRule: boolean
  /** How many empty lines stand before it. */
  blankLines: number
  /** A full day, YYYY-MM-DD, that a date line or an agency's dateline says; '' where it has no year. */
  date: string
  /** The place that a date line names beside it. */
  place: string
  /** It ends as headings do. */
  isTitle: boolean
  /** It is a paragraph of its own: it ends as sentences do. */
  isParagraph: boolean
}

/** Lines that head a part of a release, not a release. */
const service =
  /^[\s*•–—-]*(?:справочн|справка|для справки|примечани|приложени|контакт|пресс-служб|телефон|подробн|участник|повестк|в заседании (?:участв|приня)|список|состав|делегаци|дополнительн|фото|видео|источник|читайте|смотрите|background|reference|contacts?\b|for (?:more|further)|notes?\b|annex|participants|agenda|attachment|photo|see also)/iu

/** The blocks of a text with what each may be at the beginning of a release. */
export function linesOf(text: string, language: 'ru' | 'en'): Line[] {
  const find = language === 'en' ? findDatesInEnglish : findDates
  return layOut(text).map((block) => {
    const words = text.slice(block.start, block.end)
    const head = words.slice(0, 400)
    const dates = find(head).filter(({ isImpossible }) => !isImpossible)
    const start = text.lastIndexOf('\n', block.start - 1) + 1
    const kind = kindOf(block, head, words.length, dates)
    const day = dates.find(({ from }) => /^\d{4}-\d{2}-\d{2}$/.test(from))
    return {
      kind,
      start,
      end: block.end,
      isAfterRule: block.isAfterRule,
      blankLines: blankLinesBefore(text, start),
      date: kind === 'dateLine' || kind === 'agency' ? (day?.from ?? '') : '',
      place: kind === 'dateLine' && dates[0] ? placeBeside(head, dates[0]) : '',
      isTitle: block.isTitle,
      isParagraph: /[.!?…:;]["»”)]*\s*$/.test(words) && words.length >= 40,
    }
  })
}

function kindOf(
  { isTitle, isItem }: Block,
  head: string,
  length: number,
  dates: readonly FoundDate[],
): LineKind {
  const [first] = dates
  const isDay = first !== undefined && /-\d{2}-\d{2}$/.test(first.from)
  if (isDay && length <= 90 && isDateAlone(head, first)) return 'dateLine'
  if (isItem || service.test(head)) return 'text'
  if (isDay && beginsWithDateline(head, first)) return 'agency'
  if (isTitle && length >= 12 && length <= 300) return 'heading'
  if (isDay && length >= 60 && first.start < 200) return 'datedLead'
  return 'text'
}

function blankLinesBefore(text: string, start: number): number {
  const before = /(?:[^\S\n]*\n)*$/.exec(text.slice(Math.max(0, start - 400), start))?.[0] ?? ''
  return Math.max(0, before.split('\n').length - 2)
}
