import type { Finder, Hit } from '../finding'
import { near, type Page, type Token } from '../page'

const russian = new Set('вчера позавчера завтра послезавтра сегодня намедни накануне'.split(' '))
const russianPhrase =
  /(?<![\p{L}])(?:на (?:этой|прошлой|прошедшей|следующей|будущей|текущей) неделе|на днях|в (?:прошлом|этом|следующем|будущем) месяце|в (?:прошлом|следующем|будущем) году|в (?:прошлый|прошлую|прошлое|следующий|следующую|ближайший|ближайшую) (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье))(?![\p{L}])/giu
const english = new Set(['yesterday', 'today', 'tomorrow'])
const englishPhrase =
  /(?<![\p{L}])(?:(?:last|next|this) (?:week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|the day before yesterday|the day after tomorrow|(?:last|next) year)(?![\p{L}])/giu

/** A release is read years later: «вчера», «на этой неделе» say no day then. Speech in quotes may say them. */
export const relativeDate: Finder = function* (page) {
  const quoted = page.tokens.filter(({ isQuoted }) => isQuoted)
  for (const token of page.words) if (isRelative(page, token)) yield hitOf(token.start, token.end)
  for (const { index, 0: whole } of page.text.matchAll(
    page.language === 'ru' ? russianPhrase : englishPhrase,
  )) {
    if (!quoted.some(({ start }) => start === index)) yield hitOf(index, index + whole.length)
  }
}

const hitOf = (start: number, end: number): Hit => ({ start, end, suggestion: null })

function isRelative(page: Page, token: Token): boolean {
  if (token.isQuoted) return false
  const next = near(page, token, 1)
  if (page.language === 'en') return english.has(token.plain) && !/^['’]/.test(next?.text ?? '')
  if (!russian.has(token.plain)) return false
  // «накануне саммита» and «сегодня» as «nowadays» after «на» name no day by themselves.
  if (token.plain === 'накануне') return next?.kind !== 'word' || /^(?:в|на|состоял|прош)/.test(next.plain)
  return true
}
