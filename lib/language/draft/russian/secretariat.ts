import type { LanguageRecord } from '../../record'
import { type Run, run, type Sentence, sentence } from '../compose'
import type { Pen } from '../pen'
import { headRow, presentOf, presentRows, rowNamed } from './attendance'
import type { Event } from './event'
import { type Named, personIn } from './person'
import { inEvent, took } from './took-part'

/** The head of the secretariat where the list has him or her. */
export function secretariatHead(record: LanguageRecord): Named | undefined {
  const [delegation] = presentOf(record, 'secretariat')
  const row = delegation && headRow(presentRows(record, delegation))
  return row?.role === 'head' ? rowNamed(row) : undefined
}

/** A lead with more words than this needs its end for itself. */
const mostWords = 40

/** Of a person: with his or her post. */
const countOf = (named: Named) => wordsIn(`${named.post} ${named.person.given ?? ''} ${named.person.family}`)
const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length

/** The clause hangs on the event's name, which has to stand last and be alone there (R11). */
const hasClause = (pen: Pen, record: LanguageRecord) => wantsClause(pen, record) && !isLong(record)

/** About as long as the lead will be: names of bodies, chair and title, the date and place. */
function isLong(record: LanguageRecord): boolean {
  const head = secretariatHead(record)
  const { chair, sessions, venue, title } = record
  const own = sessions.length > 0 ? sessions.map(({ body }) => body.name.ru).join(' ') : title.ru
  const president = chair
    ? wordsIn(`${chair.post.ru} ${chair.person.given ?? ''} ${chair.person.family}`) + 2
    : 0
  return wordsIn(`${own} ${venue.ru}`) + president + (head ? countOf(head) + 5 : 0) + 8 > mostWords
}

const wantsClause = (pen: Pen, record: LanguageRecord) =>
  pen.style.secretariat === 'clause' &&
  record.kind !== 'operation' &&
  pen.style.chair !== 'after_verb' &&
  pen.style.participants !== 'names_in_lead' &&
  !record.composition

/** «, в котором принял участие Генеральный секретарь …» */
export function secretariatClause(pen: Pen, record: LanguageRecord, { agreed }: Event): Run {
  const head = secretariatHead(record)
  if (!head || !hasClause(pen, record)) return []
  const which = agreed.isPlural ? 'которых' : agreed.gender === 'f' ? 'которой' : 'котором'
  return run`, в ${which} ${took(pen, record, [head])} участие ${personIn(pen, head, 'nom')}`
}

/** «Участие в заседании принял Генеральный секретарь …»: where no clause has said it. */
export function secretariatSentence(pen: Pen, record: LanguageRecord, { noun }: Event): Sentence | undefined {
  const head = secretariatHead(record)
  if (!head || hasClause(pen, record)) return undefined
  return sentence(
    'secretariat',
    `Участие ${inEvent({ noun })}`,
    took(pen, record, [head]),
    personIn(pen, head, 'nom'),
  )
}

/** The others of the secretariat, after the member states' people. */
export function secretariatOthers(record: LanguageRecord): Named[] {
  const head = secretariatHead(record)
  return presentOf(record, 'secretariat')
    .flatMap((each) => presentRows(record, each))
    .map(rowNamed)
    .filter(({ id }) => id !== head?.id)
}

/** Bodies of which somebody has come beside the head, or of which nobody is named. */
export const secretariatBodies = (record: LanguageRecord) =>
  presentOf(record, 'secretariat').filter(
    (each) =>
      each.rows.length === 0 ||
      secretariatOthers(record).some(({ id }) => each.rows.some((row) => row.id === id)),
  )
