import type { LanguageRecord } from '../../record'
import { listedItems, type Piece, type Run, run, type Sentence, sentence, words } from '../compose'
import type { Pen } from '../pen'
import { type Agreed, participle, plural } from './agreement'
import type { Event } from './event'
import { aboutItem, type Item, isQuestion, isTitled, itemIn, itemNominative, itemOfAgenda } from './items'

const publicAgenda = (pen: Pen, { agenda }: LanguageRecord): Item[] =>
  agenda
    .filter(({ visibility }) => visibility === 'public')
    .flatMap(({ id, text }) => itemOfAgenda(pen, id, text.ru) ?? [])

/** What was, or will be, considered (R18–R20). */
export function agendaSentence(pen: Pen, record: LanguageRecord, event: Event): Sentence | undefined {
  const items = publicAgenda(pen, record)
  if (items.length === 0) return undefined
  if (record.kind === 'operation') return tasksSentence(record, items)
  if (record.kind === 'conference') return programmeSentence(event, items)
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

/** A conference considers no speeches and sections: they are its programme. */
function programmeSentence({ noun }: Event, items: readonly Item[]): Sentence {
  const list = listedItems(
    items.map((item) => words(item.isAbout && !isTitled(item) && 'вопрос', itemNominative(item))),
  )
  return sentence('agenda', `В программе ${noun.forms.gen} –`, list)
}

const predicateNouns = (items: readonly Item[]): Run =>
  listedItems(inOrder(items).map((group) => itemsTogether(group, itemNominative)))

/** In the order of the agenda, which is protocol; what takes «вопрос» and stands together has one «вопросы». */
function inOrder(items: readonly Item[]): Item[][] {
  const groups: Item[][] = []
  for (const item of items) {
    const last = groups.at(-1)
    const [first] = last ?? []
    if (last && first?.isAbout && item.isAbout && isTitled(first) === isTitled(item)) last.push(item)
    else groups.push([item])
  }
  return groups
}

function itemsTogether(group: readonly Item[], form: (item: Item) => Piece): Run {
  const list = listedItems(group.map((item): Run => [form(item)]))
  if (!group[0]?.isAbout) return list
  return words(group.length === 1 ? 'вопрос' : 'вопросы', list)
}

/** «Участники заседания рассмотрели проект …» (R20), «Стороны обсудили …» (R27) */
function participantsSentence(record: LanguageRecord, { noun }: Event, items: readonly Item[]) {
  if (items.some((item) => !itemIn(item, 'acc'))) return undefined
  const isBilateral = record.kind === 'bilateral'
  const who = isBilateral ? 'Стороны' : `Участники ${noun.forms.gen}`
  const isPlanned = record.status === 'planned'
  const verb = isBilateral ? (isPlanned ? 'обсудят' : 'обсудили') : isPlanned ? 'рассмотрят' : 'рассмотрели'
  const accusative = (item: Item) => itemIn(item, 'acc') ?? itemNominative(item)
  const whats = inOrder(items).map((group) => itemsTogether(group, accusative))
  return sentence('agenda', who, verb, listedItems(whats))
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
