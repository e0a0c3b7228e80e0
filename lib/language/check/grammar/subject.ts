import { pluralOf } from '@/lib/language/russian/numbers'
import { stateNamed } from '@/lib/language/russian/state-aliases'
import type { Hit } from '../finding'
import { near, type Page, type Token } from '../page'
import { headOf, isAdjective } from '../people/heads'

type Subject = 'm' | 'f' | 'n' | 'pl'

const many =
  /^(?:участники|стороны|министры|члены|представители|эксперты|руководители|президенты|секретари|собеседники|послы|депутаты|делегаты|специалисты|сотрудники|наблюдатели)$/
const bodies: Record<string, Subject> = {
  совет: 'm',
  комитет: 'm',
  секретариат: 'm',
  штаб: 'm',
  парламент: 'm',
  комиссия: 'f',
  группа: 'f',
  организация: 'f',
  делегация: 'f',
  ассамблея: 'f',
  министерство: 'n',
  правительство: 'n',
}
const verbs =
  /^(обсуди|рассмотре|подписа|приня|утверди|одобри|заслуша|договори|отмети|подчеркну|обменя|согласова|прове|поддержа|вырази|подтверди|поручи|реши|встрети|посети|высказа|ознакоми|констатирова|собра|избра|определи|сообщи|выступи|представи|заяви)л(а|о|и)?(ся|сь)?$/
const endings: Record<Subject, string> = { m: '', f: 'а', n: 'о', pl: 'и' }

/** «Участники заседания обсудил …», «Совет министров обороны приняли …»: the subject begins its sentence. */
export function* subjectHits(page: Page): Generator<Hit> {
  for (const token of page.words) {
    if (token.isFirst) yield* both(page, token)
    if (token.isFirst) yield* agreeing(page, token)
  }
  for (const token of page.tokens) if (token.kind === 'number') yield* one(page, token)
}

function* agreeing(page: Page, first: Token): Generator<Hit> {
  const noun = isAdjective(first.plain) || /^[а-я]{3,}[ыи]е$/.test(first.plain) ? near(page, first, 1) : first
  const subject = noun && (subjectOf(noun) ?? manyOf(page, noun))
  if (!noun || !subject) return
  for (let steps = 1; steps <= (subject === 'pl' ? 24 : 8); steps++) {
    const token = near(page, noun, steps)
    if (!token || endsSubject(page, token, subject)) return
    const match = (isDelegations(noun) ? ofDelegations : verbs).exec(token.plain)
    if (!match) continue
    const own = match[2] ?? ''
    if (own === endings[subject]) return
    // With a name behind it a post takes the gender of the person: that is another rule’s matter.
    if (headOf(noun.plain)?.isPost && subject !== 'pl' && own !== 'и') return
    yield {
      start: token.start,
      end: token.end,
      suggestion: verbIn(token.text, subject),
      key: 'agreementNumber',
    }
    return
  }
}

const isDelegations = ({ plain }: Token) => plain === 'делегации'
/** What is done to a delegation or for it could be said of «делегации» in another case: these could not. */
const ofDelegations =
  /^(прибы|отбы|прилете|вылете|приеха|обсуди|подписа|участвова|приня|согласова|утверди|рассмотре|одобри|(?:договори|обменя|собра|встрети|ознакоми)(?=л[аои]?с[яь]$))л(а|о|и)?(ся|сь)?$/

/** «Главы делегаций», «Делегации Армении и Беларуси»: many, as far as the next words tell. */
function manyOf(page: Page, noun: Token): Subject | undefined {
  if (isDelegations(noun)) return isReceived(page, noun) ? undefined : 'pl'
  return noun.plain === 'главы' &&
    /^(?:делегаций|государств|правительств|министерств|ведомств|внешнеполитических|оборонных|парламентов|миссий)$/.test(
      near(page, noun, 1)?.plain ?? '',
    )
    ? 'pl'
    : undefined
}

/** «Делегации принял Президент», «Делегации встретился по пути …»: without «участие» or «с» they are an object. */
function isReceived(page: Page, noun: Token): boolean {
  for (let steps = 1; steps <= 24; steps++) {
    const token = near(page, noun, steps)
    if (!token) return false
    if (/^приня/.test(token.plain)) return near(page, token, 1)?.plain !== 'участие'
  }
  return false
}

/** A mark, another verb or a clause of its own; names of states in a list go on: «Делегации Армении, Беларуси и …». */
function endsSubject(page: Page, token: Token, subject: Subject): boolean {
  if (subject !== 'pl')
    return (
      (token.kind === 'mark' && !/^[()]$/.test(token.text)) ||
      /^(?:и|или|который|с|совместно|вместе)$/.test(token.plain)
    )
  if (token.text === ',') return !goesOn(near(page, token, 1))
  if (/^[–-]$/.test(token.text)) return near(page, token, 1)?.plain !== 'членов'
  return (
    (token.kind === 'mark' && !/^[()]$/.test(token.text)) ||
    /^(?:или|что|как|котор\p{L}+|который|чей|где|когда|если|с|совместно|вместе)$/u.test(token.plain) ||
    (/(?:[иаеыоя]ли|лись|[ую]т|[ую]тся|[ая]тся)$/.test(token.plain) &&
      !token.isCapital &&
      !verbs.test(token.plain))
  )
}

/** «Армении, Беларуси», «иностранных дел, обороны»: what follows the comma is another of the same list. */
const goesOn = (next: Token | undefined) =>
  next !== undefined &&
  (/^(?:республик|кыргызск|российск|исламск|обороны$|юстиции$|внутренних$|иностранных$|культуры$|здравоохранения$)/.test(
    next.plain,
  ) ||
    (next.isCapital && stateNamed(next.text) !== undefined))

/** «Посол и атташе подписал»: two subjects, and the predicate right behind them. */
function* both(page: Page, first: Token): Generator<Hit> {
  const [and, other, verb] = [1, 2, 3].map((steps) => near(page, first, steps))
  if (and?.plain !== 'и' || !other || !verb || !isSingular(first) || !isSingular(other)) return
  const match = verbs.exec(verb.plain)
  if (!match || match[2] === 'и') return
  yield { start: verb.start, end: verb.end, suggestion: verbIn(verb.text, 'pl'), key: 'agreementMany' }
}

const isSingular = (noun: Token) => noun.plain === 'атташе' || (subjectOf(noun) ?? 'pl') !== 'pl'

function subjectOf({ plain }: Token): Subject | undefined {
  if (many.test(plain)) return 'pl'
  const head = headOf(plain)
  if (head?.isPost && head.cases.includes('nom')) return 'm'
  return bodies[plain]
}

function verbIn(text: string, subject: Subject): string {
  const [, stem = text, , back = ''] = /^(.*л)(а|о|и)?(ся|сь)?$/.exec(text) ?? []
  const root = stem.replace(/пров[её]л$/, subject === 'm' ? 'провёл' : 'провел')
  return root + endings[subject] + (back && (subject === 'm' ? 'ся' : 'сь'))
}

const countedNouns = /^(?:участник|представитель|сотрудник|делегат|эксперт|министр|военнослужащий)$/

/** «21 участник приняли», «приняли участие 21 участник»: the numeral ends in one (Розенталь, § 184). */
function* one(page: Page, number: Token): Generator<Hit> {
  const noun = near(page, number, 1)
  if (pluralOf(Number(number.text)) !== 'one' || !noun || !countedNouns.test(noun.plain)) return
  const after = near(page, noun, 1)
  const before = near(page, number, -1)
  const verb = before?.plain === 'участие' ? near(page, before, -1) : after
  if (!verb || !/^(?:приняли|участвовали|прибыли|примут|присутствовали)$/.test(verb.plain)) return
  const suggestion = verb.plain === 'примут' ? verb.text.replace(/ут$/, 'ет') : verb.text.slice(0, -1)
  yield { start: verb.start, end: verb.end, suggestion, key: 'agreementNumber' }
}
