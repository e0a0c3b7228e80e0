import type { LanguageRecord } from '@/lib/language/record'
import { declineFamily } from '@/lib/language/russian/names'
import { fromRoman, toRoman } from '@/lib/language/russian/numbers'
import { stateByCode, stateName } from '@/lib/language/russian/states'
import { datesOn } from '../dates/found'
import type { Finder, Hit } from '../finding'
import { foldedCase, near, type Page } from '../page'

/** The text against the meeting that it tells of: its number, its day, its chair, the states of its list. */
export const recordDrift: Finder = function* (page, { record }) {
  if (!record) return
  yield* number(page, record)
  yield* day(page, record)
  yield* chair(page, record)
  yield* absentStates(page, record)
}

const meetings =
  /^(?:заседани\p{L}+|сесси\p{L}+|конференци\p{L}+|совещани\p{L}+|раунд\p{L}*|meeting|session|conference|round)$/u

/** The first number beside the kind of the meeting. */
function* number(page: Page, { sessions }: LanguageRecord): Generator<Hit> {
  const numbers = sessions.flatMap((session) => (session.number === null ? [] : [session.number]))
  if (numbers.length === 0) return
  for (const token of page.tokens) {
    const next = near(page, token, 1)
    if (!next || !meetings.test(next.plain) || next.gap === '' || near(page, token, -1)?.text === '№')
      continue
    const own =
      token.kind === 'word'
        ? fromRoman(token.text)
        : Number(/^(\d{1,4})(?:-\p{L}+|st|nd|rd|th)?$/u.exec(token.text)?.[1] ?? Number.NaN)
    if (own === undefined || Number.isNaN(own)) continue
    if (!numbers.includes(own)) {
      const [right = own] = numbers
      const suggestion =
        token.kind === 'word' ? toRoman(right) : token.kind === 'number' ? String(right) : null
      yield { start: token.start, end: token.end, suggestion, key: 'driftNumber', values: { right } }
    }
    return
  }
}

/** The first day that the text names. */
function* day(page: Page, { startsOn, endsOn, next }: LanguageRecord): Generator<Hit> {
  for (const { day: found, month, year, first, last } of datesOn(page)) {
    const days = [startsOn, endsOn, next?.startsOn ?? ''].filter(Boolean)
    const isOwn = days.some(
      (each) =>
        Number(each.slice(8)) === found &&
        Number(each.slice(5, 7)) === month &&
        (year === undefined || Number(each.slice(0, 4)) === year),
    )
    if (!isOwn && !isInside(startsOn, endsOn, month, found))
      yield {
        start: first.start,
        end: last.end,
        suggestion: null,
        key: 'driftDate',
        values: { right: startsOn },
      }
    return
  }
}

const isInside = (from: string, to: string, month: number, day: number) => {
  const date = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return to !== '' && from.slice(5) <= date && date <= to.slice(5)
}

/** Behind «под председательством» stands the family name of the chair. */
function* chair(page: Page, { chair: presiding }: LanguageRecord): Generator<Hit> {
  if (!presiding) return
  const at = /под председательством|under the chairmanship of/i.exec(page.text)
  if (!at) return
  const clause = foldedCase(page.text.slice(at.index, at.index + 300)).split(/[.;\n]/)[0] ?? ''
  const { person, state } = presiding
  if (
    state &&
    Object.values(stateByCode(state)?.english ?? {}).some((name) =>
      clause.startsWith(foldedCase(`${at[0]} ${name}`)),
    )
  )
    return
  const forms =
    page.language === 'ru'
      ? Object.values(declineFamily(person.family, person.gender).forms)
      : [person.en.split(' ').at(-1) ?? '']
  if (/сторон|side/.test(clause) || forms.some((form) => form !== '' && clause.includes(foldedCase(form))))
    return
  yield {
    start: at.index,
    end: at.index + at[0].length,
    suggestion: null,
    key: 'driftChair',
    values: { right: person.family },
  }
}

/** A state whose whole delegation was absent does not take part. */
function* absentStates(page: Page, { delegations, namesAbsentStates }: LanguageRecord): Generator<Hit> {
  if (page.language === 'en' || namesAbsentStates) return
  const participants = /(?:приняли участие|участвовали|с участием)[^.\n]{0,600}/iu.exec(page.text)
  if (!participants) return
  for (const { state, rows } of delegations) {
    if (
      !state ||
      rows.length === 0 ||
      rows.some(({ presence }) => presence === 'present' || presence === 'by_video')
    )
      continue
    const name = stateName(state, 'short')?.gen
    const at = name ? participants[0].indexOf(name) : -1
    if (!name || at < 0) continue
    const start = participants.index + at
    yield { start, end: start + name.length, suggestion: null, key: 'driftState', values: { right: name } }
  }
}
