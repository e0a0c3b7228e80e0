import type { LanguageRecord } from '../../record'
import { declineNoun, genderOf } from '../../russian/phrases'
import { listed, type Run, run, type Sentence, sentence, words } from '../compose'
import type { Pen } from '../pen'
import { type Agreed, byNumber, participle } from './agreement'
import { isAbsent } from './attendance'
import { bodyIn } from './body'
import { chairNamed } from './chair'
import { datesOf } from './date'
import { withLowerCase } from './lower-case'
import { pastOf, personIn } from './person'
import { placeOf } from './place'
import { stateIn } from './state'

type Name = { run: Run; agreed: Agreed }

/** «операция «Канал»»: the name in quotation marks does not decline; a whole phrase stands as it is. */
export function operationName({ operation, title }: LanguageRecord): Name {
  const name = (operation?.name.ru || title.ru).trim().replace(/\.$/, '')
  const feminine: Agreed = { gender: 'f', isPlural: false }
  if (!name) return { run: [{ text: 'операция' }], agreed: feminine }
  const from = { entity: 'operation', id: 'operation', field: 'name' } as const
  const isPhrase = /(?:операци|учени|тренировк|мероприяти|акци|рейд)/iu.test(name.replace(/«.*$/su, ''))
  if (isPhrase) return { run: [{ text: withLowerCase(name), from }], agreed: genderOf(name) ?? feminine }
  const bare = name.replace(/^[«"“]|[»"”]$/g, '')
  return { run: run`операция «${{ text: bare, from }}»`, agreed: feminine }
}

/** «С 21 по 25 октября на территории … проведена операция «…», направленная на …» (R26) */
export function operationLead(pen: Pen, record: LanguageRecord): Sentence[] {
  const { run: name, agreed } = operationName(record)
  const isPlanned = record.status === 'planned'
  const verb = isPlanned ? byNumber(agreed, 'будет', 'будут') : ''
  const done = {
    text: participle('проведён', agreed),
    from: { entity: 'meeting', id: 'meeting', field: 'status' },
  } as const
  const lead = words(datesOf(pen, record), territoryOf(pen, record), verb, done)
  return [
    { key: 'lead', run: run`${lead} ${name}${aimOf(pen, record, agreed)}` },
    ...[coordination(pen, record), leadership(pen, record), headquarters(pen, record)].filter(
      (each) => each !== undefined,
    ),
  ]
}

function territoryOf(pen: Pen, record: LanguageRecord): Run {
  const codes = record.delegations
    .filter((each) => each.category === 'member' && !isAbsent(each))
    .flatMap(({ state, body }) => state ?? body?.state ?? [])
  const states = codes.length > 0 ? [...new Set(codes)] : record.country ? [record.country] : []
  if (states.length === 0) return []
  return words('на территории', listed(states.map((code): Run => [stateIn(pen, code, 'short', 'gen')])))
}

function aimOf(pen: Pen, { operation }: LanguageRecord, agreed: Agreed): Run {
  const aim = withLowerCase((operation?.aim.ru ?? '').trim().replace(/\.$/, ''))
  if (!aim) return []
  const directed = agreed.isPlural
    ? 'направленные'
    : { m: 'направленный', f: 'направленная', n: 'направленное' }[agreed.gender]
  const from = { entity: 'operation', id: 'operation', field: 'aim' } as const
  return run`, ${directed} на ${pen.form(aim, declineNoun(aim), 'acc', from)}`
}

function coordination(pen: Pen, { sessions, status }: LanguageRecord): Sentence | undefined {
  if (sessions.length === 0) return undefined
  const bodies = listed(sessions.map(({ body }, index) => bodyIn(pen, body, String(index), 'gen')))
  return sentence(
    'coordination',
    'Операция',
    status === 'planned' ? 'пройдёт' : 'проходила',
    'под эгидой',
    bodies,
  )
}

function leadership(pen: Pen, { chair, status }: LanguageRecord): Sentence | undefined {
  if (!chair?.person.family) return undefined
  const named = chairNamed(chair)
  const verb = status === 'planned' ? 'будет осуществлять' : pastOf(pen, named, 'осуществлял')
  return sentence('chair', 'Общее руководство операцией', verb, personIn(pen, named, 'nom'))
}

/** Where an operation has a place, its staff sits there; the operation itself is wherever the states are. */
function headquarters(pen: Pen, { place, country, status }: LanguageRecord): Sentence | undefined {
  if (!place.ru) return undefined
  const verb = status === 'planned' ? 'будет работать' : 'работал'
  return sentence('place', 'Координационный штаб операции', verb, placeOf(pen, { place, country }))
}
