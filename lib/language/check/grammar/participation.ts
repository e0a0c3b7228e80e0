import { givenFormsOf } from '@/lib/language/russian/given-forms'
import { pluralOf } from '@/lib/language/russian/numbers'
import type { Hit } from '../finding'
import { near, type Page, type Token } from '../page'
import { casesOfFamily } from '../people/family-endings'
import { headOf } from '../people/heads'

type Verb = { number: 'one' | 'many'; gender: 'm' | 'f' | 'n' | undefined }
const verbs: Record<string, Verb> = {
  принял: { number: 'one', gender: 'm' },
  приняла: { number: 'one', gender: 'f' },
  приняло: { number: 'one', gender: 'n' },
  приняли: { number: 'many', gender: undefined },
  примет: { number: 'one', gender: undefined },
  примут: { number: 'many', gender: undefined },
}

/** «приняли участие министр …» with one person, «принял участие министр … и министр …» with two. */
export function* participation(page: Page): Generator<Hit> {
  for (const token of page.words) {
    const verb = verbs[token.plain]
    if (!verb || near(page, token, 1)?.plain !== 'участие') continue
    const hit = after(page, token, verb) ?? before(page, token, verb)
    if (hit) yield hit
  }
  yield* simple(page)
}

/** The people after «участие» in the nominative, as far as they can be told. */
function after(page: Page, verb: Token, { number, gender }: Verb): Hit | undefined {
  const rest = restOf(page, verb, 2)
  if (isCountedBy(rest[0], rest[1]) && (gender === 'm' || gender === 'f')) return agreed(verb, 'm', 'many')
  const first = rest.find(({ plain, kind }) => kind !== 'mark' && !/^(?:также|и|в|качестве)$/.test(plain))
  if (
    first &&
    number === 'one' &&
    first === rest[0] &&
    (pluralHead.test(first.plain) || pluralAdjective.test(first.plain))
  )
    return agreed(verb, 'm', 'many')
  if (!first || !startsWithPerson(rest)) return undefined
  if (gender === 'n') return agreed(verb, personGender(rest) ?? 'm', 'one')
  const isPlainText = !rest.some(
    ({ text, plain }) => text === ',' || plain === 'и' || text === ';' || text === '–' || plain === 'также',
  )
  if (number === 'many' && isPlainText && isNominativeHead(rest))
    return agreed(verb, personGender(rest) ?? 'm', 'one')
  if (number === 'one' && secondPerson(rest)) return agreed(verb, 'm', 'many')
  const own = personGender(rest)
  if (number === 'one' && gender && own && gender !== own && !secondPerson(rest) && isPlainText)
    return agreed(verb, own, 'one')
  return undefined
}

function restOf(page: Page, verb: Token, from: number): Token[] {
  const rest: Token[] = []
  for (let steps = from; steps < 80; steps++) {
    const token = near(page, verb, steps)
    if (!token || /^[.;!?]$/.test(token.text)) break
    rest.push(token)
  }
  return rest
}

const pluralHead =
  /^(?:министры|представители|руководители|секретари|президенты|члены|эксперты|послы|делегаты|депутаты|начальники|заместители|делегации|участники|ветераны|военнослужащие|спасатели|специалисты|сотрудники|наблюдатели|журналисты|студенты|школьники|офицеры|подразделения)$/
const pluralAdjective = /^\p{L}{3,}(?:ые|[жшщ]ие|ские)$/u

/** «приняла участие 600 военнослужащих»; «21 сотрудник» and «31 делегация» are one. */
const isCountedBy = (number: Token | undefined, noun: Token | undefined) =>
  number?.kind === 'number' &&
  noun?.kind === 'word' &&
  !/^год/.test(noun.plain) &&
  pluralOf(Number(number.text)) !== 'one'

const nominativeAdjective = /(?:ый|ий|ой)$/

/** A head in the nominative singular right after the verb, perhaps behind an adjective. */
const isNominativeHead = (rest: readonly Token[]) => {
  const head = rest.slice(0, 3).find(({ plain }) => headOf(plain) || !nominativeAdjective.test(plain))
  if (head && givenFormsOf(head.plain).some(({ cases }) => cases.includes('nom')) && head.isCapital)
    return true
  // «главы» is many in the nominative and one in the genitive.
  return (
    head !== undefined &&
    headOf(head.plain)?.cases.includes('nom') === true &&
    headOf(head.plain)?.isPost === true
  )
}

const startsWithPerson = isNominativeHead

/** After a name a comma or «и» and again a post in the nominative: «… Игорь Зубов, министр …». */
function secondPerson(rest: readonly Token[]): boolean {
  return rest.some((token, at) => {
    if (token.text !== ',' && token.plain !== 'и') return false
    const [name, next] = [rest[at - 1], rest[at + 1]]
    const isAfterName =
      name?.isCapital === true && rest[at - 2]?.isCapital === true && isGivenBefore(rest, at)
    if (!isAfterName || !next) return false
    const following = rest.slice(at + 1, at + 4).filter(({ plain }) => plain !== 'а' && plain !== 'также')
    return isNominativeHead(following)
  })
}

const isGivenBefore = (rest: readonly Token[], at: number) =>
  rest
    .slice(Math.max(0, at - 4), at)
    .some(({ plain }) => givenFormsOf(plain).some(({ cases }) => cases.includes('nom')))

/** By the given name in the nominative; a name of both sexes says nothing. */
function personGender(tokens: readonly Token[]): 'm' | 'f' | undefined {
  for (const [at, token] of tokens.entries()) {
    if (!token.isCapital || !tokens[at + 1]?.isCapital || tokens[at + 1]?.kind !== 'word') continue
    const found = givenFormsOf(token.plain).filter(({ cases }) => cases.includes('nom'))
    if (found.length === 0) continue
    return found.length === 1 ? found[0]?.gender : undefined
  }
  return undefined
}

/** «Игорь Зубов приняли участие»: a single name right before the verb. */
function before(page: Page, verb: Token, { number, gender }: Verb): Hit | undefined {
  const family = near(page, verb, -1)
  const given = near(page, verb, -2)
  if (!family?.isCapital || !given?.isCapital || family.kind !== 'word') return undefined
  const found = givenFormsOf(given.plain).filter(({ cases }) => cases.includes('nom'))
  if (found.length !== 1 || hasSeveral(page, given) || !mayBeNominative(family, found[0]?.gender))
    return undefined
  const own = found[0]?.gender ?? 'm'
  if (number === 'many') return agreed(verb, own, 'one')
  return gender && gender !== own ? agreed(verb, own, 'one') : undefined
}

const mayBeNominative = ({ plain }: Token, gender: 'm' | 'f' | undefined) =>
  gender !== undefined && casesOfFamily(plain, gender)?.includes('nom') !== false

const hasSeveral = (page: Page, given: Token) => {
  for (let steps = 1; steps < 40; steps++) {
    const token = near(page, given, -steps)
    if (!token) return false
    if (token.text === ',' || token.plain === 'и' || token.text === '–') return true
  }
  return true
}

const past =
  /^(?:провел|отметил|выступил|сообщил|подчеркнул|заявил|проинформировал|встретил|возглавил|посетил|поздравил|открыл|поблагодарил|обсудил|рассказал|вручил|представил|подписал)(а|и)?(сь|ся)?$/

/** «Игорь Зубов отметила», «Мария Зубова провёл»: the verb right after a name. */
function* simple(page: Page): Generator<Hit> {
  for (const token of page.words) {
    const match = past.exec(token.plain)
    const family = match && near(page, token, -1)
    const given = match && near(page, token, -2)
    if (!family?.isCapital || !given?.isCapital || family.kind !== 'word' || token.gap === '') continue
    const found = givenFormsOf(given.plain).filter(({ cases }) => cases.includes('nom'))
    if (found.length !== 1 || hasSeveral(page, given) || !mayBeNominative(family, found[0]?.gender)) continue
    const own = found[0]?.gender
    const gender = match?.[1] === 'а' ? 'f' : match?.[1] === 'и' ? undefined : 'm'
    if (own === gender) continue
    yield {
      start: token.start,
      end: token.end,
      suggestion: inGender(token.text, own ?? 'm'),
      key: 'agreementPerson',
    }
  }
}

/** «провела» → «провёл», «встретилась» → «встретился» */
function inGender(text: string, gender: 'm' | 'f'): string {
  const [, stem = text, , reflexive = ''] = /^(.*л)(а|и)?(сь|ся)?$/.exec(text) ?? []
  const back = reflexive === '' ? '' : gender === 'm' ? 'ся' : 'сь'
  if (gender === 'm') return stem.replace(/^([Пп]ров)е(?=л$)/, '$1ё') + back
  return `${stem.replace(/ё(?=л$)/, 'е')}а${back}`
}

function agreed(verb: Token, gender: 'm' | 'f', number: 'one' | 'many'): Hit {
  const isFuture = verb.plain.startsWith('прим')
  const right =
    number === 'many'
      ? isFuture
        ? 'примут'
        : 'приняли'
      : isFuture
        ? 'примет'
        : gender === 'f'
          ? 'приняла'
          : 'принял'
  const suggestion = verb.isCapital ? right.charAt(0).toUpperCase() + right.slice(1) : right
  return {
    start: verb.start,
    end: verb.end,
    suggestion,
    key: number === 'many' ? 'agreementMany' : 'agreementPerson',
  }
}
