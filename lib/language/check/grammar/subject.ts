import { pluralOf } from '@/lib/language/russian/numbers'
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
  const noun = isAdjective(first.plain) ? near(page, first, 1) : first
  const subject = noun && subjectOf(noun)
  if (!noun || !subject) return
  for (let steps = 1; steps <= 8; steps++) {
    const token = near(page, noun, steps)
    if (
      !token ||
      (token.kind === 'mark' && !/^[()]$/.test(token.text)) ||
      /^(?:и|или|который|с|совместно|вместе)$/.test(token.plain)
    )
      return
    const match = verbs.exec(token.plain)
    if (!match) continue
    const own = match[2] ?? ''
    if (own === endings[subject]) return
    // With a name behind it a post takes the gender of the person: that is another rule’s matter.
    if (headOf(noun.plain)?.isPost && own !== 'и') return
    yield {
      start: token.start,
      end: token.end,
      suggestion: verbIn(token.text, subject),
      key: 'agreementNumber',
    }
    return
  }
}

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
