import type { Provenance, Text } from '../draft/text'
import { englishName } from '../english/names'
import { toExtraction } from '../extract/extraction'
import type { EventReading } from '../extract/shape'
import type { LanguageRecord, PersonName } from '../record'
import { cityNamed } from '../russian/cities'
import { declinePerson } from '../russian/names'
import { stateName } from '../russian/states'
import { folded, type ReadBack } from './read-back'
import { contentsReadBack } from './round-trip-contents'

type Language = 'ru' | 'en'

/** What the draft of a record says, field by field, beside what was read out of it. Reading cannot give what is not printed. */
export function readBack(
  record: LanguageRecord,
  text: Text,
  reading: EventReading | undefined,
  language: Language,
): ReadBack[] {
  const [event] = reading ? toExtraction({ events: [reading], unplaced: [] }).events : []
  const sources = [...text.title, ...text.lead, ...text.paragraphs.flat()].flatMap(({ from }) => from ?? [])
  const says = (entity: Provenance['entity'], field?: string, id?: string) =>
    sources.some(
      (from) =>
        from.entity === entity &&
        (field === undefined || from.field === field) &&
        (id === undefined || from.id === id),
    )
  const rows: ReadBack[] = []
  const one = (field: string, printed: unknown, read: unknown) =>
    rows.push({ field, printed: String(printed ?? ''), read: String(read ?? '') })
  const each = (field: string, printed: readonly string[], read: readonly string[]) => {
    const known = read.map(folded)
    for (const value of printed)
      one(field, folded(value), known.includes(folded(value)) ? folded(value) : `none of ${read.join('; ')}`)
  }

  one('kind', record.kind, event?.kind)
  one('tense', record.status, event?.tense)
  if (says('number') && record.sessions.length === 1)
    one('number', record.sessions.find(({ number }) => number)?.number, event?.number)
  const sessions = record.sessions.filter((_, index) => says('body', undefined, String(index)))
  each(
    'bodies',
    sessions.map(({ body }) => body.name[language]),
    event?.bodies ?? [],
  )
  if (says('date', 'startsOn')) {
    one('date', record.startsOn, event?.date)
    one('endDate', record.endsOn === record.startsOn ? '' : record.endsOn, event?.endDate)
  }
  if (says('place', 'city', 'place')) {
    one('city', record.place[language], event?.city)
    one('country', cityNamed(record.place.ru)?.country ?? '', event?.country)
  }
  if (says('meeting', 'format')) one('format', record.format, event?.format)
  if (record.chair && says('person', 'name', 'chair')) {
    one('chair', folded(nameOf(record.chair.person, language)), folded(event?.chair?.name ?? ''))
    one('chair’s post', folded(record.chair.post[language]), folded(event?.chair?.post ?? ''))
  }
  const people = record.delegations
    .flatMap(({ state, body, rows: own }) => own.map((row) => ({ ...row, state: state ?? body?.state })))
    .filter(({ id }) => says('person', 'name', id))
  for (const { id, person, post, state } of people) {
    const read = event?.people.find(({ name }) => folded(name) === folded(nameOf(person, language)))
    one('people', folded(nameOf(person, language)), read ? folded(read.name) : '')
    if (says('person', 'post', id)) one('posts', ...postPair(post[language], read?.post ?? '', state))
  }
  const printedPeople = [
    ...people.map(({ person }) => nameOf(person, language)),
    ...(record.chair ? [nameOf(record.chair.person, language)] : []),
  ]
  for (const { name } of event?.people ?? [])
    if (!printedPeople.some((known) => folded(known) === folded(name)))
      one('people that were not there', '', name)
  const states = [
    ...new Set(
      sources.filter(({ entity, id }) => entity === 'state' && /^[A-Z]{2}$/.test(id)).map(({ id }) => id),
    ),
  ]
  each(
    'states',
    states.filter((code) => code !== record.country || says('state', 'short', code)),
    event?.states ?? [],
  )
  each(
    'documents',
    record.documents.filter(({ id }) => says('document', undefined, id)).map(({ name }) => name[language]),
    event?.documents ?? [],
  )
  if (record.operation && says('operation', 'name')) {
    const read = event?.operations[0]
    one('operation', quoted(record.operation.name[language]), read && quoted(read.name))
    const results = record.operation.results
      .filter((_, index) => says('operation', 'number', `result-${index}`))
      .map(({ verb, number }) => `${verb} ${number}`)
    each('results', results, read?.results.map(({ verb, number }) => `${verb} ${number}`) ?? [])
  }
  if (record.next && (says('next') || says('place', 'city', 'next')))
    one(
      'next',
      `${record.next.startsOn} ${record.next.place[language]}`.trim(),
      `${event?.nextMeeting?.date ?? ''} ${event?.nextMeeting?.city ?? ''}`.trim(),
    )
  return [...rows, ...contentsReadBack(record, sources, reading, language)]
}

/** «От Республики Армения участвовал министр обороны …»: a state that stands before is not said again in the post. */
function postPair(printed: string, read: string, state: string | null | undefined): [string, string] {
  const whole = folded(printed)
  const names = state ? [stateName(state, 'official')?.gen, stateName(state, 'short')?.gen] : []
  const without = names.flatMap((name) => (name ? whole.replace(` ${folded(name)}`, '') : []))
  return [without.includes(folded(read)) ? folded(read) : whole, folded(read)]
}

const nameOf = (person: PersonName, language: Language) =>
  language === 'en'
    ? englishName(person).text
    : declinePerson({ ...person, initials: person.initials ?? null }).forms.nom

const quoted = (name: string) => folded(/[«“](.+)[»”]/.exec(name)?.[1] ?? name)
