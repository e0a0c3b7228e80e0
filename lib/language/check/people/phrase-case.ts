import type { Case } from '@/lib/language/russian/forms'
import { givenFormsOf } from '@/lib/language/russian/given-forms'
import { declinePerson } from '@/lib/language/russian/names'
import { declinePost } from '@/lib/language/russian/phrases'
import type { Finder, Hit } from '../finding'
import { near, type Page, type Token } from '../page'
import { casesAfter } from './governors'
import { headOf, isAdjective } from './heads'

/** «под председательством министр обороны», «с Генеральный секретарь», «во главе с Игорь Зубов». */
export const phraseCase: Finder = function* (page) {
  for (const token of page.words) {
    const wanted = casesAfter(page, token)
    const next = wanted && near(page, token, 1)
    if (!wanted || !next || next.kind !== 'word' || next.gap === '') continue
    const hit =
      wrongPlural(token, next, wanted) ?? wrongPost(page, next, wanted) ?? wrongName(page, next, wanted)
    if (hit) yield hit
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

function wrongName(page: Page, token: Token, wanted: readonly Case[]): Hit | undefined {
  const found = givenFormsOf(token.plain)
  const family = near(page, token, 1)
  if (
    !token.isCapital ||
    token.isQuoted ||
    found.length === 0 ||
    !family?.isCapital ||
    family.kind !== 'word'
  )
    return undefined
  if (found.some(({ cases }) => cases.some((each) => wanted.includes(each)))) return undefined
  const nominative = found.find(({ cases }) => cases.includes('nom'))
  const [inWanted] = wanted
  if (!nominative || !inWanted) return undefined
  // «Александра» is a woman’s nominative and a man’s genitive: nobody knows what was meant.
  if (new Set(found.map(({ gender }) => gender)).size > 1)
    return { start: token.start, end: family.end, suggestion: null, key: 'phraseCaseName' }
  const person = {
    family: family.text,
    given: token.text,
    patronymic: null,
    gender: nominative.gender,
    order: 'given-family' as const,
  }
  return {
    start: token.start,
    end: family.end,
    suggestion: declinePerson(person).forms[inWanted],
    key: 'phraseCaseName',
  }
}
