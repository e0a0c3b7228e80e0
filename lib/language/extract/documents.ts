import type { Case } from '../russian/forms'
import { itemInNominative, itemsIn } from './item-list'
import type { Span } from './layout'
import type { Page } from './page'
import type { SentenceOf } from './participants'
import type { Field } from './shape'

const document =
  'протокол|соглашени|меморандум|деклараци|заявлени|план|программ|коммюнике|резолюци|договор|конвенци|хартия|концепци|стратеги|итогов|совместн|решени|дорожн|документ|пакет|перечен|перечн|положени|рекомендаци|регламент|акт|обращени|контракт|ряд|проект|график|устав|порядок'
const signed: { pattern: RegExp; inCase: Case }[] = [
  {
    pattern: new RegExp(
      `(?:(?:подписан|подписана|подписано|подписаны)(?: на заседании)?\\s+(?:следующие документы:?\\s*)?|(?:принят|принята|принято|приняты)(?: на заседании)?\\s+(?:следующие документы:?\\s*)?(?!решени|участи))(?=(?:[\\p{L}-]+ ){0,2}(?:${document})|"|«)`,
      'u',
    ),
    inCase: 'nom',
  },
  {
    pattern: new RegExp(
      `^(?:по (?:итогам|окончании|завершении) \\p{L}+|также) подготовлен[аоы]?\\s+(?:документ (?=«|"))?(?=(?:[\\p{L}-]+ ){0,2}(?:${document})|"|«)`,
      'u',
    ),
    inCase: 'nom',
  },
  {
    pattern: new RegExp(
      `(?:(?:подписали|подпишут|подписал[аи]?)\\s+(?!участи)|приняли\\s+(?!решени|участи))(?=(?:[\\p{L}-]+ ){0,2}(?:${document}))`,
      'u',
    ),
    inCase: 'acc',
  },
  {
    pattern:
      /(?:подписание|церемония подписания|завершил\p{L}+ подписанием|состоялось подписание)\s+(?=\p{L})/u,
    inCase: 'gen',
  },
  {
    pattern:
      /(?:отражены|закреплены|зафиксированы) в(?:о)?\s+(?=(?:\p{L}+ )?протокол|(?:\p{L}+ )?коммюнике|(?:\p{L}+ )?заявлени)/u,
    inCase: 'prep',
  },
]
/** What is approved has a name of its own where it is written with a capital: «утвердили План развития …». */
const approved = /((?:утвердил|одобрил)[аи]?\s+)(?=(\p{Lu}\p{L}+))/u
const isDocument = new RegExp(`^(?:${document})`, 'iu')

const signedEnglish: { pattern: RegExp; inCase: Case; isBefore?: boolean }[] = [
  { pattern: /(?:signed|adopted|will sign|will adopt)\s+(?=(?:an?|the|\p{L}+)?)/u, inCase: 'nom' },
]
const beforeVerb =
  /((?:a|an|the)\s[^,.;]{3,120}?)\s+(?:was|were|will be|has been)\s+(?:signed|adopted|(?:also )?prepared(?=\.?$))/u
const titled =
  /protocol|memorandum|declaration|agreement|statement|plan|communiqu|resolution|treaty|programme|program|strategy|concept|charter|roadmap|decision/u

/** Documents that were signed or adopted, in the nominative. */
export function documentsOf(page: Page, sentences: readonly SentenceOf[]): Field<string>[] {
  const seen = new Map<string, Field<string>>()
  let carried: Case | null = null
  for (const { span, block } of sentences) {
    if (carried && block.isItem) {
      add(page, span, carried, seen)
      continue
    }
    carried = null
    const part = page.lower.slice(span[0], span[1])
    if (page.language === 'en') {
      inEnglish(page, span, part, seen)
      continue
    }
    const approval = approved.exec(page.normalised.slice(...span))
    const all = [
      ...signed.flatMap(({ pattern, inCase }) => {
        const match = pattern.exec(part)
        return match ? [{ at: match.index + match[0].length, inCase }] : []
      }),
      ...(approval && isDocument.test(approval[2] ?? '')
        ? [{ at: approval.index + (approval[1]?.length ?? 0), inCase: 'acc' as const }]
        : []),
    ]
    for (const { at, inCase } of all.sort((a, b) => a.at - b.at)) {
      const from = span[0] + at
      const rest = page.normalised.slice(from, span[1])
      if (/:\s*$/.test(rest)) carried = inCase
      else {
        const end = from + endOf(rest)
        for (const each of itemsIn(page, [from, end])) add(page, each, inCase, seen)
        const more = alsoApproved.exec(page.lower.slice(end, span[1]))?.[0].length
        if (more === undefined) continue
        const begin = end + more
        const until = begin + endOf(page.normalised.slice(begin, span[1]))
        for (const each of itemsIn(page, [begin, until])) add(page, each, 'nom', seen)
      }
    }
  }
  return [...seen.values()]
}

/** «… и утверждён план …» behind a document that was signed: another one. */
const alsoApproved = new RegExp(
  `^,? (?:и |а также )?(?:подписан|принят|утвержден|одобрен)[аоы]? (?=(?:[\\p{L}-]+ ){0,2}(?:${document}))`,
  'u',
)

/** Up to a clause that goes on about something else. */
const endOf = (rest: string): number => {
  const stop =
    /,? (?:и |а также )?(?:подписан|принят|утвержден|одобрен|согласован|определен|рассмотрен|обсужден)[аоы]? | и (?:подписал|принял|утвердил|одобрил|обсудил|рассмотрел|избрал|наградил|поручил)[аи]? |, (?:котор|в котор|предусматрива|направленн|определяющ|а также (?:обсу|рассм|сост))|(?<=\p{L}) по итогам /u.exec(
      rest,
    )
  return stop?.index ?? rest.length
}

const listedEnglish =
  /the following documents (?:were|will be|have been) (?:signed|adopted|approved|(?:also )?prepared):\s*/u

function inEnglish(page: Page, span: Span, part: string, seen: Map<string, Field<string>>) {
  const formula = listedEnglish.exec(part)
  if (formula) {
    for (const each of itemsIn(page, [span[0] + formula.index + formula[0].length, span[1]]))
      addEnglish(page, each, seen)
    return
  }
  const passive = beforeVerb.exec(part)
  if (passive?.[1] && titled.test(passive[1])) {
    const start = span[0] + passive.index
    let at = start
    for (const each of passive[1].split(/( and (?=an? |the )|, (?=an? |the ))/)) {
      if (titled.test(each)) addEnglish(page, [at, at + each.length], seen)
      at += each.length
    }
    return
  }
  for (const { pattern } of signedEnglish) {
    const match = pattern.exec(part)
    if (!match) continue
    const from = span[0] + match.index + match[0].length
    const until = from + (/[,;]/.exec(part.slice(from - span[0]))?.index ?? span[1] - from)
    for (const each of itemsIn(page, [from, until]).flatMap((item) => apart(page, item))) {
      if (titled.test(page.lower.slice(each[0], each[1]))) addEnglish(page, each, seen)
    }
  }
}

/** `the Declaration and a Plan`: an article begins another document. */
function apart(page: Page, [start, end]: Span): Span[] {
  const and = / and (?=(?:an?|the) )/.exec(page.lower.slice(start, end))
  if (!and) return [[start, end]]
  return [[start, start + and.index], ...apart(page, [start + and.index + and[0].length, end])]
}

function addEnglish(page: Page, span: Span, seen: Map<string, Field<string>>) {
  const article = /^(?:an?|the)\s+/i.exec(page.text.slice(span[0], span[1]))?.[0].length ?? 0
  const field = itemInNominative(page, [span[0] + article, span[1]], 'nom')
  if (!seen.has(field.value)) seen.set(field.value, field)
}

function add(page: Page, span: Span, inCase: Case, seen: Map<string, Field<string>>) {
  const words = page.lower.slice(span[0], span[1])
  if (
    /^(?:ряд|пакет|документ|следующ|\d+ (?:документ|решени)|несколько|(?:два|три|четыре|пять|шесть|семь|восемь|девять|десять|\p{L}+надцать) )/u.test(
      words,
    )
  )
    return
  const field = itemInNominative(page, span, inCase)
  if (!seen.has(field.value)) seen.set(field.value, field)
}
