import type { Provenance } from '../draft/text'
import type { EventReading } from '../extract/shape'
import type { LanguageRecord } from '../record'
import { declineNoun } from '../russian/phrases'
import { folded, type ReadBack } from './read-back'

/** What a draft has printed of agenda, outcomes, decisions, house and composition, and what was read of them. */
export function contentsReadBack(
  record: LanguageRecord,
  sources: readonly Provenance[],
  event: EventReading | undefined,
  language: 'ru' | 'en',
): ReadBack[] {
  const says = (field: string, entity?: string, id?: string) =>
    sources.some(
      (from) =>
        from.field === field &&
        (entity === undefined || from.entity === entity) &&
        (id === undefined || from.id === id),
    )
  const among = (field: string, printed: string, read: readonly { value: string }[] = []): ReadBack => {
    const isRead = read.some(({ value }) => isSame(printed, value))
    return { field, printed, read: isRead ? printed : `none of ${read.map(({ value }) => value).join('; ')}` }
  }
  return [
    ...record.agenda.flatMap(({ id, text, outcome }) => [
      ...(says('text', 'agenda', id) ? [among('agenda', text[language], event?.agenda)] : []),
      ...(says('outcome', 'agenda', id) ? [among('outcomes', outcome[language], event?.outcomes)] : []),
    ]),
    ...record.decisions
      .filter(({ id, text }) => says('text', 'decision', id) && isMarked(text[language], language))
      .map(({ text }) => among('decisions', text[language], event?.decisions)),
    ...(says('venue') ? [among('venue', record.venue[language], event?.venue ? [event.venue] : [])] : []),
    ...(record.composition && says('composition')
      ? [among('composition', record.composition, event?.composition ? [event.composition] : [])]
      : []),
  ]
}

/** A decision that was typed as a sentence of its own says nowhere that it is one. */
const isMarked = (text: string, language: 'ru' | 'en') =>
  language === 'ru' ? /^(?:об?о?\s|\S+(?:ть|ти|чь)(?:ся)?\s)/iu.test(text) : /^to /i.test(text)

/** «О ходе подготовки» is read as «ход подготовки», «Согласовано с замечаниями» has got its subject back. */
function isSame(printed: string, read: string): boolean {
  const [own, other] = [bare(printed), bare(read)]
  const about = /^(?:об|обо|о) /i.exec(printed)?.[0]
  return (
    own === other ||
    other.endsWith(own) ||
    (about !== undefined && bare(declineNoun(read).forms.prep) === bare(printed.slice(about.length)))
  )
}

const bare = (text: string) =>
  folded(text)
    .replace(/[.;]$/, '')
    .replace(/([нт])[аоы](?= |$)/g, '$1')
    .replace(/государств-членов/g, 'государств–членов')
