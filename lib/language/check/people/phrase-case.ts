import type { Case } from '@/lib/language/russian/forms'
import { declinePerson } from '@/lib/language/russian/names'
import { declinePost } from '@/lib/language/russian/phrases'
import type { Finder, Hit, Setting } from '../finding'
import { agendaHits } from '../grammar/agenda'
import { near, type Page, type Token } from '../page'
import { casesAfter } from './governors'
import { headOf, isAdjective } from './heads'
import { casesOfName, type NameCases } from './name-cases'
import { type Government, governmentOf } from './verb-government'

/** «под председательством министр обороны», «с Генеральный секретарь», «во главе с Игорь Зубов». */
export const phraseCase: Finder = function* (page, setting) {
  yield* agendaHits(page)
  for (const token of page.words) {
    const next = near(page, token, 1)
    const government = next?.kind === 'word' ? governmentOf(token.plain) : undefined
    if (government && next) {
      const hit = wrongBehindVerb(page, setting, next, government)
      if (hit) yield hit
      continue
    }
    const wanted = next && casesAfter(page, token)
    if (!wanted || !next || next.kind !== 'word' || next.gap === '') continue
    const hit =
      wrongPlural(token, next, wanted) ??
      wrongPost(page, next, wanted) ??
      wrongName(page, setting, token, next, wanted)
    if (hit && !(mayStandAlone(token.plain) && isBeforeVerb(page, next))) yield hit
  }
}

const plurals =
  /^(?:министры|представители|руководители|секретари|президенты|члены|эксперты|послы|делегаты|депутаты|начальники|участники)$/

/** «с участием представители»; «избран в депутаты» is right. */
function wrongPlural({ plain }: Token, next: Token, wanted: readonly Case[]): Hit | undefined {
  if (!plurals.test(next.plain) || /^(?:в|во|на|за)$/.test(plain) || !wanted[0]) return undefined
  return {
    start: next.start,
    end: next.end,
    suggestion: declinePost(next.text).forms[wanted[0]],
    key: 'phraseCase',
  }
}

/** Adjectives and the head of the phrase. */
function wrongPost(page: Page, first: Token, wanted: readonly Case[]): Hit | undefined {
  let head: Token | undefined = first
  for (let steps = 0; steps < 3 && head && !headOf(head.plain) && isAdjective(head.plain); steps++) {
    head = near(page, head, 1)
    if (head?.gap === '') return undefined
  }
  const known = head && headOf(head.plain)
  if (!known || !head || known.cases.some((each) => wanted.includes(each))) return undefined
  // «от имени Глава …» in quotes, «в Президент-отеле»: other words.
  if (first.isQuoted || head.text === head.text.toUpperCase()) return undefined
  if (!known.isPost && isObject(known.cases) && !(wanted.length === 1 && wanted[0] === 'gen'))
    return undefined
  const text = page.text.slice(first.start, head.end)
  return {
    start: first.start,
    end: head.end,
    suggestion: inCase(text, known.cases, wanted[0]),
    key: 'phraseCase',
  }
}

const isObject = (found: readonly Case[]) => found.includes('acc')

/** Made from the nominative alone: of another wrong form nobody knows what was meant. */
function inCase(text: string, found: readonly Case[], wanted: Case | undefined): string | null {
  if (!wanted) return null
  if (found.includes('nom')) return declinePost(text).forms[wanted]
  if (/\s/.test(text)) return null
  const head = headOf(text.toLowerCase())
  if (!head) return null
  const form = head.forms[wanted]
  return /^\p{Lu}/u.test(text) ? form.charAt(0).toUpperCase() + form.slice(1) : form
}

/** No other word can be meant behind these, whatever the case of the name. */
const plainPreposition = /^(?:к|ко|от|для|без|у|над|перед|из|с|со)$/

function wrongName(
  page: Page,
  setting: Setting,
  { plain }: Token,
  token: Token,
  wanted: readonly Case[],
): Hit | undefined {
  const name = token.isQuoted ? undefined : casesOfName(page, setting, token)
  const [inWanted] = wanted
  if (!name || !inWanted || name.cases.some((each) => wanted.includes(each))) return undefined
  if (!name.cases.includes('nom') && !plainPreposition.test(plain)) return undefined
  return hitOfName(token, name, inWanted)
}

/** «предоставлено Игоря Зубова», «поздравил Игорю Зубову», «предоставлено министра обороны». */
function wrongBehindVerb(
  page: Page,
  setting: Setting,
  next: Token,
  { allowed, wanted }: Government,
): Hit | undefined {
  if (next.isQuoted || next.gap === '') return undefined
  const name = casesOfName(page, setting, next)
  if (name && !name.cases.some((each) => allowed.includes(each))) return hitOfName(next, name, wanted)
  const head = headOf(next.plain)
  if (!head?.isPost || head.cases.some((each) => allowed.includes(each))) return undefined
  return {
    start: next.start,
    end: next.end,
    suggestion: inCase(next.text, head.cases, wanted),
    key: 'phraseCaseVerb',
  }
}

/** «Александра» is a woman’s nominative and a man’s genitive: nobody knows what was meant. */
function hitOfName(token: Token, { gender, family, nominative }: NameCases, wanted: Case): Hit {
  const place = { start: token.start, end: family.end, key: 'phraseCaseName' }
  if (!gender || !nominative) return { ...place, suggestion: null }
  const person = { ...nominative, patronymic: null, gender, order: 'given-family' as const }
  return { ...place, suggestion: declinePerson(person).forms[wanted] }
}

/** «По окончании министр выступил», «После Игорь Зубов рассказал»: nothing need follow these words. */
const mayStandAlone = (word: string) =>
  /^(?:окончании|завершении|итогам|решению|инициативе|просьбе|приглашению|предложению|после|вокруг)$/.test(
    word,
  )

const isBeforeVerb = (page: Page, first: Token) =>
  [1, 2, 3, 4, 5].some((steps) =>
    /(?:[аеиоуыя]л[аои]?|[аеиоуыя]л(?:ся|ась|ось|ись)|[еи]т|[еи]тся|ш[её]л)$/.test(
      near(page, first, steps)?.plain ?? '',
    ),
  )
