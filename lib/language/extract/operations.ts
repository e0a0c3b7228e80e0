import { readNumber } from '../russian/read-number'
import type { Span } from './layout'
import type { Page } from './page'
import type { SentenceOf } from './participants'
import type { OperationReading, ResultReading } from './shape'

const named =
  /(?<!\p{L})(?:спец)?операци\p{L}+(?: под (?:условным |кодовым )?(?:названием|наименованием))?\s+"([^"]{2,80})"|\boperation(?: code-?named| called)?\s+"([^"]{2,80})"/gu

const verbs: [verb: string, pattern: string][] = [
  ['involved', 'задействован[аоы]?|привлечен[аоы]?|участвовал[аио]?|приняли участие|involved|engaged'],
  ['seized', 'изъят[аоы]?|изымут|из незаконного оборота изъят[аоы]?|seized'],
  ['detained', 'задержан[аоы]?|detained|arrested'],
  ['inspected', 'проверен[аоы]?|осмотрен[аоы]?|досмотрен[аоы]?|inspected|checked'],
  ['opened', 'возбужден[аоы]?|заведен[аоы]?|opened|initiated'],
  [
    'found',
    'выявлен[аоы]?|обнаружен[аоы]?|пресечен[аоы]?|раскрыт[аоы]?|ликвидирован[аоы]?|detected|identified',
  ],
]
const number =
  '(\\d{1,3}(?: \\d{3})+|\\d+(?:,\\d+|\\.\\d+)?)(?: (тыс\\.?|тысяч\\p{L}*|млн\\.?|миллион\\p{L}*|thousand|million))?'
const numberEn = '(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)(?: (thousand|million))?'
const units =
  '(тонн\\p{L}*|килограмм\\p{L}*|кг|грамм\\p{L}*|литр\\p{L}*|единиц\\p{L}*|штук\\p{L}*|рубл\\p{L}*|tons?|tonnes|kg|kilograms?|grams|units)'
const about =
  '(?:порядка |около |более |свыше |не менее |почти |свыше чем |about |some |more than |over |nearly )?'

/** Operations by name, with what they have come to. */
export function operationsOf(page: Page, sentences: readonly SentenceOf[]): OperationReading[] {
  const operations: OperationReading[] = []
  const results: ResultReading[] = []
  for (const { span } of sentences) {
    const part = page.lower.slice(span[0], span[1])
    for (const match of part.matchAll(named)) {
      const quoted = match[1] ?? match[2] ?? ''
      const start = span[0] + match.index + match[0].length - quoted.length - 1
      const name = page.text.slice(start, start + quoted.length).replace(/\s+/g, ' ')
      if (!operations.some((each) => each.name === name))
        operations.push({ name, results: [], span: [start, start + quoted.length] })
    }
    results.push(...resultsIn(page, span))
  }
  operations.at(0)?.results.push(...results)
  return operations
}

function resultsIn(page: Page, [start, end]: Span): ResultReading[] {
  const part = page.lower.slice(start, end)
  if (page.language === 'en') return [...inEnglish(part, start), ...behindVerb(part, start)]
  return behindVerb(part, start)
}

/** `21 items of firearms were seized`, `about 22 citizens were detained` */
function inEnglish(part: string, start: number): ResultReading[] {
  return verbs.flatMap(([verb, pattern]) => {
    const passive = new RegExp(
      `${about}${numberEn} ([^,;.\\d]{2,60}?) (?:was|were|have been) (?:${pattern})(?!\\p{L})`,
      'gu',
    )
    return [...part.matchAll(passive)].flatMap((match) => {
      const made = resultOf(verb, match, start + match.index)
      return made ? [made] : []
    })
  })
}

function behindVerb(part: string, start: number): ResultReading[] {
  return verbs.flatMap(([verb, pattern]) => {
    const after = new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})(?: [\\p{L}]+){0,2}? ${quantity}`, 'gu')
    return [...part.matchAll(after)].flatMap((match) => {
      const made = [resultOf(verb, match, start + match.index)]
      let at = match.index + match[0].length
      for (let next = more.exec(part.slice(at)); next; next = more.exec(part.slice(at))) {
        made.push(resultOf(verb, next, start + at))
        at += next[0].length
      }
      return made.filter((each) => each !== undefined)
    })
  })
}

const quantity = `${about}${number}((?:(?!, (?:в том числе|из них)|(?:,| и| а также) (?:порядка |около |более |свыше )?\\d|[.;]|, (?:изъят|задерж|возбужд|проверен|осмотрен|выявл)).)*)`
/** «… и порядка 3 тонн …» goes on with the same verb. */
const more = new RegExp(`^(?:,| и| а также) ${quantity}`, 'u')

function resultOf(verb: string, match: RegExpExecArray, from: number): ResultReading | undefined {
  const value = amount(match[1] ?? '', match[2])
  if (value === undefined) return undefined
  const tail = (match[3] ?? '').trim()
  const unit = new RegExp(`^${units}(?:\\s|$)`, 'u').exec(tail)?.[1] ?? null
  const noun = (unit ? tail.slice(unit.length) : tail).trim().replace(/[,:].*$/, '')
  return noun || unit
    ? { verb, number: value, unit, noun, span: [from, from + match[0].trimEnd().length] }
    : undefined
}

function amount(digits: string, scale: string | undefined): number | undefined {
  if (/^\d{1,3}(?:,\d{3})+$/.test(digits)) return Number(digits.replaceAll(',', ''))
  const value = /[.,]\d/.test(digits) ? Number(digits.replace(',', '.')) : readNumber(digits)
  if (value === undefined || Number.isNaN(value)) return undefined
  if (!scale) return value
  return Math.round(value * (/^(?:тыс|thou)/.test(scale) ? 1000 : 1_000_000))
}
