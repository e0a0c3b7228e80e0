import type { LanguageRecord } from '../../record'
import { listedItems, type Run, run, type Sentence, sentence, words } from '../compose'
import type { Pen } from '../pen'
import { type Agreed, participle, plural } from './agreement'
import type { Event } from './event'
import { aboutItem, type Item, isQuestion, itemIn, itemNominative, itemOf } from './items'

const publicAgenda = ({ agenda }: LanguageRecord): Item[] =>
  agenda
    .filter(({ visibility }) => visibility === 'public')
    .flatMap(({ id, text }) => itemOf('agenda', id, text.ru) ?? [])

/** What was, or will be, considered (R18–R20). */
export function agendaSentence(pen: Pen, record: LanguageRecord, event: Event): Sentence | undefined {
  const items = publicAgenda(record)
  if (items.length === 0) return undefined
  if (record.kind === 'operation') return tasksSentence(record, items)
  const { agenda } = pen.style
  const chosen =
    agenda === 'included'
      ? includedSentence(record, event, items)
      : agenda === 'participants' || record.kind === 'bilateral'
        ? participantsSentence(record, event, items)
        : undefined
  return chosen ?? consideredSentence(record, event, items)
}

/** «рассмотрены проект плана, ход выполнения … и вопросы о …»: nominatives, so the agenda's own words stay (R19). */
function consideredSentence({ status }: LanguageRecord, { noun }: Event, items: readonly Item[]): Sentence {
  const agreed = items.length === 1 ? (items[0]?.agreed ?? plural) : plural
  const what = predicateNouns(items)
  if (items.length === 1 && !items[0]?.agreed) return unknownItem(status, noun, items)
  const verb = participle('рассмотрен', agreed)
  if (status === 'planned')
    return sentence('agenda', `На ${noun.forms.prep}`, agreed.isPlural ? 'будут' : 'будет', verb, what)
  return sentence('agenda', `В ходе ${noun.forms.gen}`, verb, what)
}

/** One item of unknown gender stands behind a noun whose gender is known. */
function unknownItem(
  status: LanguageRecord['status'],
  { forms }: Event['noun'],
  items: readonly Item[],
): Sentence {
  const verb = status === 'planned' ? `На ${forms.prep} будет рассмотрен` : `В ходе ${forms.gen} рассмотрен`
  return { key: 'agenda', run: run`${verb} следующий вопрос: ${items.map(itemNominative)}` }
}

/** Nouns first; what begins with «о» follows behind «вопросы». */
function predicateNouns(items: readonly Item[]): Run {
  const nouns = items.filter(({ isAbout }) => !isAbout).map((item): Run => [itemNominative(item)])
  return listedItems([...nouns, ...questions(items, 'вопрос', 'вопросы')])
}

function questions(items: readonly Item[], one: string, many: string): Run[] {
  const abouts = items.filter(({ isAbout }) => isAbout).map((item): Run => [itemNominative(item)])
  if (abouts.length === 0) return []
  return [words(abouts.length === 1 ? one : many, listedItems(abouts))]
}

/** «Участники заседания рассмотрели проект …» (R20), «Стороны обсудили …» (R27) */
function participantsSentence(record: LanguageRecord, { noun }: Event, items: readonly Item[]) {
  const nouns = items.filter(({ isAbout }) => !isAbout).map((item) => itemIn(item, 'acc'))
  if (nouns.includes(undefined)) return undefined
  const isBilateral = record.kind === 'bilateral'
  const who = isBilateral ? 'Стороны' : `Участники ${noun.forms.gen}`
  const isPlanned = record.status === 'planned'
  const verb = isBilateral ? (isPlanned ? 'обсудят' : 'обсудили') : isPlanned ? 'рассмотрят' : 'рассмотрели'
  const whats = nouns.map((each): Run => (each ? [each] : []))
  return sentence('agenda', who, verb, listedItems([...whats, ...questions(items, 'вопрос', 'вопросы')]))
}

/** «В повестку заседания включены вопросы о проекте плана, об итогах … и о ходе …» (R18) */
function includedSentence({ status }: LanguageRecord, { noun }: Event, items: readonly Item[]) {
  const abouts = items.map(aboutItem)
  const questions = items.filter(isQuestion).length
  // «вопросы о мерах и обмена информацией» would join two cases.
  if (abouts.includes(undefined) || (questions > 0 && questions < items.length)) return undefined
  const one = items.length === 1
  const verb = participle('включён', one ? { gender: 'm', isPlural: false } : plural)
  const were = status === 'planned' ? verb : `${one ? 'был' : 'были'} ${verb}`
  const list = listedItems(abouts.map((each) => each ?? []))
  return sentence('agenda', `В повестку ${noun.forms.gen} ${were}`, one ? 'вопрос' : 'вопросы', list)
}

/** An operation has tasks and no agenda. */
function tasksSentence({ status }: LanguageRecord, items: readonly Item[]): Sentence {
  const [one, many] = status === 'planned' ? ['станет', 'станут'] : ['стало', 'стали']
  const list = listedItems(items.map((item): Run => [itemNominative(item)]))
  const agreed: Agreed | undefined = items[0]?.agreed
  if (items.length > 1) return sentence('agenda', `Основными задачами операции ${many}`, list)
  if (status === 'planned') return sentence('agenda', `Основной задачей операции ${one}`, list)
  const verb = agreed?.isPlural ? 'стали' : { m: 'стал', f: 'стала', n: 'стало' }[agreed?.gender ?? 'n']
  return sentence('agenda', `Основной задачей операции ${verb}`, list)
}
