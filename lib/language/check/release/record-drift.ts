import { drift } from '@/lib/language/draft/drift'
import { type Drift, isOfTheList } from '@/lib/language/draft/drift/drift-kinds'
import { fromRoman, toRoman } from '@/lib/language/russian/numbers'
import type { Finder, Hit } from '../finding'
import type { Page } from '../page'
import { headOf } from '../people/heads'

/**
 * The text against the meeting that it tells of, where it says something else: what it leaves out has no place in it,
 * and stands in the panel beside it.
 */
export const recordDrift: Finder = function* (page, { record, isListHidden }) {
  if (!record) return
  for (const each of drift({ text: page.text, language: page.language }, record))
    if (each.span && isCertain(each) && !(isListHidden && isOfTheList(each)))
      yield hitOf(page, each, each.span)
}

/** A text may speak of states that had nothing to do with the meeting, and say a post in fewer or other words. */
const isCertain = (drift: Drift) =>
  drift.kind !== 'missing' &&
  !(drift.aspect === 'state' && drift.kind === 'extra') &&
  !(drift.aspect === 'post' && !isOtherPost(drift))

const stems = (text: string) =>
  (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((word) => word.slice(0, 5))

/** From its first head on it has another one, or in Russian says what the post does not: «министр обороны» for «министр юстиции». */
function isOtherPost({ expected, found }: Drift): boolean {
  const words = found.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  const first = words.findIndex((word) => headOf(word)?.isPost || isEnglishHead.test(word))
  const own = new Set(stems(expected))
  const [head, ...others] = stems(words.slice(Math.max(0, first)).join(' '))
  if (first < 0 || head === undefined) return false
  return !own.has(head) || (/\p{Script=Cyrillic}/u.test(head) && others.some((word) => !own.has(word)))
}

const isEnglishHead =
  /^(?:minister|head|director|chair|secretary|representative|deputy|adviser|inspector|president|ambassador|chief)\b/

function hitOf(page: Page, { aspect, kind, expected, found }: Drift, [start, end]: [number, number]): Hit {
  const name = `drift${aspect.charAt(0).toUpperCase()}${aspect.slice(1)}`
  return {
    start,
    end,
    suggestion:
      aspect === 'number' && kind === 'other' ? numberLike(page.text.slice(start, end), expected) : null,
    key: kind === 'extra' ? `${name}Extra` : name,
    values: { right: aspect === 'date' ? inDigits(expected) : expected, found },
  }
}

/** The right number as the wrong one is written. */
function numberLike(written: string, right: string): string | null {
  if (/^\d+$/.test(written)) return right
  return fromRoman(written) === undefined || !/^\d+$/.test(right) ? null : toRoman(Number(right))
}

/** In the order of both languages: the message is not always in the language of the text. */
const inDigits = (dates: string) =>
  dates
    .split('/')
    .map((date) => date.split('-').reverse().join('.'))
    .join('–')
