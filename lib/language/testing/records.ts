import { stateInEnglish } from '../english/articles'
import { type HouseStyle, houseStyle } from '../house-style'
import { type LanguageRecord, languageRecord } from '../record'
import { stateName } from '../russian/states'
import { newChance } from './chance'
import { agencies, councils, organisations, secretariat, workingGroups } from './record-bodies'
import * as matters from './record-matters'
import { agencyPosts, people, posts, ranks, secretaries } from './record-people'

export type GeneratedRecord = { seed: number; record: LanguageRecord; style: HouseStyle }

const members = ['AM', 'BY', 'KZ', 'KG', 'RU', 'TJ']
const kinds = [
  'session',
  'session',
  'session',
  'working_group',
  'bilateral',
  'conference',
  'consultations',
  'operation',
] as const

/** Records of every kind and variant, with a house's usage each; the same seed gives the same record. */
export const generatedRecords = (count: number, from = 0): GeneratedRecord[] =>
  Array.from({ length: count }, (_, index) => generatedRecord(from + index))

export function generatedRecord(seed: number): GeneratedRecord {
  const chance = newChance(seed)
  const kind = kinds[seed % kinds.length] ?? 'session'
  return { seed, record: languageRecord.parse(recordOf(chance, kind)), style: styleOf(chance) }
}

type Chance = ReturnType<typeof newChance>
type Kind = LanguageRecord['kind']

function recordOf(chance: Chance, kind: Kind) {
  const startsOn = dateOf(chance)
  const isLong = kind === 'operation' || chance.one(4)
  const place = chance.pick(matters.cities)
  const format =
    kind === 'operation'
      ? 'in_person'
      : chance.pick(['in_person', 'in_person', 'videoconference', 'hybrid'] as const)
  const isHere = kind !== 'operation' && format !== 'videoconference'
  const status = chance.pick(['held', 'held', 'planned'] as const)
  const chair =
    kind === 'bilateral' || (kind === 'operation' && chance.one(2)) || chance.one(6) ? null : chairOf(chance)
  return {
    kind,
    status,
    sessions: sessionsOf(chance, kind),
    title: titleOf(chance, kind),
    startsOn,
    endsOn: isLong ? later(startsOn, chance.int(1, 5)) : '',
    place: isHere ? { ru: place.ru, en: place.en } : undefined,
    country: isHere ? place.country : null,
    venue: isHere && chance.one(5) ? chance.pick(matters.venues) : undefined,
    format,
    composition:
      kind === 'session' && chance.one(6)
        ? chance.pick(['narrow', 'extended', 'narrow_then_extended'] as const)
        : null,
    chair,
    agenda: agendaOf(chance, kind),
    decisions:
      kind === 'operation'
        ? []
        : chance
            .some(matters.decisions, 3)
            .map((text, index) => ({ id: `d${index}`, text, visibility: 'public' })),
    documents:
      kind === 'operation'
        ? []
        : chance.some(matters.documents, 2).map((name, index) => ({ id: `p${index}`, name })),
    next: kind === 'session' && chance.one(2) ? nextOf(chance, startsOn) : null,
    operation: kind === 'operation' ? operationOf(chance) : null,
    delegations:
      kind === 'bilateral' ? twoDelegations(chance) : delegationsOf(chance, kind, chair?.person.family),
    namesAbsentStates: chance.one(3),
  }
}

function sessionsOf(chance: Chance, kind: Kind) {
  if (kind === 'bilateral' || kind === 'conference' || (kind === 'consultations' && chance.one(2))) return []
  if (kind === 'operation') return chance.one(2) ? [{ body: chance.pick(councils), number: null }] : []
  if (kind === 'working_group')
    return [{ body: chance.pick(workingGroups), number: chance.one(4) ? null : chance.int(1, 30) }]
  if (kind === 'session' && chance.one(8)) {
    const joint = chance.shuffled(councils).slice(0, chance.int(2, 3))
    return joint.map((body) => ({ body, number: null }))
  }
  return [{ body: chance.pick(councils), number: chance.one(8) ? null : chance.int(1, 113) }]
}

function titleOf(chance: Chance, kind: Kind) {
  if (kind === 'conference') return chance.pick(matters.conferences)
  return kind === 'consultations' ? chance.pick(matters.consultations) : undefined
}

function dateOf(chance: Chance): string {
  const day = new Date(Date.UTC(chance.int(2019, 2027), chance.int(0, 11), chance.int(1, 28)))
  return day.toISOString().slice(0, 10)
}

const later = (date: string, days: number) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

function nextOf(chance: Chance, startsOn: string) {
  const city = chance.pick(matters.cities)
  const hasDate = chance.one(3)
  return {
    startsOn: hasDate ? later(startsOn, chance.int(60, 400)) : '',
    place: { ru: city.ru, en: city.en },
  }
}

/** A post of a state, as the directory prints it: complete in itself. */
function postOf(chance: Chance, state: string) {
  const post = chance.pick(posts)
  const ru = stateName(state, 'official')?.gen ?? ''
  return { ru: `${post.ru} ${ru}`, en: `${post.en} of ${stateInEnglish(state, 'official')}` }
}

type Agency = (typeof agencies)[number]

function postAt(chance: Chance, state: string, agency: Agency) {
  const { ru, en } = chance.pick(agencyPosts)
  const name = stateName(state, 'official')?.gen ?? ''
  return {
    ru: `${ru} ${agency.genitive} ${name}`,
    en: `${en}, ${agency.en} of ${stateInEnglish(state, 'official')}`,
  }
}

function chairOf(chance: Chance) {
  if (chance.one(8)) return { person: { family: '' }, post: {}, state: chance.pick(members) }
  const { state, person } = chance.pick(people.filter((each) => members.includes(each.state)))
  const rank = chance.one(4) ? chance.pick(ranks) : undefined
  return { person: { ...person, ...(rank ? { rank } : {}) }, post: postOf(chance, state), state }
}

function agendaOf(chance: Chance, kind: Kind) {
  return chance.some(matters.agendaItems, 4).map((text, index) => ({
    id: `a${index}`,
    text: kind === 'operation' ? (matters.aims[index] ?? text) : text,
    outcome: kind !== 'operation' && chance.one(5) ? chance.pick(matters.outcomes) : {},
    visibility: chance.one(8) ? 'internal' : 'public',
  }))
}

function operationOf(chance: Chance) {
  const results = chance.some(matters.results, 4).map((result) => {
    const isFraction = result.unit.ru === 'тонна' && chance.one(2)
    const number = isFraction
      ? chance.int(11, 99) / 10
      : chance.pick([1, 2, 3, 5, 11, 21, 22, 101, 450, 1200, 12_500, 0 + chance.int(1, 999)])
    return { ...result, number, isApproximate: chance.one(4) }
  })
  return {
    name: chance.pick(matters.operations),
    aim: chance.one(5) ? {} : chance.pick(matters.aims),
    results,
  }
}

function rowsOf(chance: Chance, state: string, count: number, without?: string, agency?: Agency) {
  const own = people.filter((each) => each.state === state && each.person.family !== without)
  return chance
    .shuffled(own)
    .slice(0, count)
    .map(({ person }, index) => ({
      id: `${state}${index}`,
      person: chance.one(5) ? { ...person, rank: chance.pick(ranks) } : person,
      post: agency ? postAt(chance, state, agency) : postOf(chance, state),
      role: index === 0 ? 'head' : 'member',
      presence: 'present',
    }))
}

function delegationsOf(chance: Chance, kind: Kind, chair: string | undefined) {
  const agency = chance.one(2) ? chance.pick(agencies) : undefined
  const absent = chance.one(4) ? chance.pick(members) : undefined
  const own = members.map((state) => memberDelegation(chance, state, agency, state === absent, chair))
  const hasGuests = kind !== 'operation' && chance.one(2)
  return [
    ...own,
    ...(hasGuests ? guests(chance) : []),
    ...(kind !== 'operation' && chance.one(2) ? [secretariatOf(chance)] : []),
  ]
}

function memberDelegation(
  chance: Chance,
  state: string,
  agency: Agency | undefined,
  isAbsent: boolean,
  chair?: string,
) {
  const rows = rowsOf(chance, state, chance.int(1, 2), chair, agency)
  const present = isAbsent ? rows.map((row) => ({ ...row, presence: 'absent' })) : rows
  const name = stateName(state, 'official')?.gen ?? ''
  const body = agency && {
    name: { ru: `${agency.ru} ${name}`, en: `${agency.en} of ${stateInEnglish(state, 'official')}` },
    abbreviation: {},
    state,
  }
  return { id: `m${state}`, ...(body ? { body } : { state }), category: 'member', rows: present }
}

function guests(chance: Chance) {
  const category = chance.pick(['observer', 'guest', 'partner', 'international_organisation'] as const)
  if (category === 'international_organisation') {
    const body = chance.pick(organisations)
    const { person } = chance.pick(people.filter(({ state }) => ['DE', 'FR', 'IT'].includes(state)))
    const post = {
      ru: `представитель ${body.abbreviation.ru || 'СНГ'}`,
      en: `Representative of ${body.abbreviation.en || 'the CIS'}`,
    }
    return [{ id: 'g0', body, category, rows: [{ id: 'g0r', person, post, role: 'head' }] }]
  }
  return chance
    .shuffled(['UZ', 'RS', 'CN', 'IR', 'MN'])
    .slice(0, chance.int(1, 2))
    .map((state) => ({
      id: `g${state}`,
      state,
      category,
      rows: rowsOf(chance, state, 1),
    }))
}

function secretariatOf(chance: Chance) {
  const count = chance.int(1, 2)
  const rows = secretaries.slice(0, count).map((each, index) => ({
    id: `s${index}`,
    ...each,
    role: index === 0 ? 'head' : 'member',
  }))
  return { id: 's', body: secretariat, category: 'secretariat', rows }
}

function twoDelegations(chance: Chance) {
  const [head] = secretaries
  const state = chance.pick(members)
  const first = {
    id: 'one',
    body: secretariat,
    category: 'secretariat',
    rows: [{ id: 's0', ...head, role: 'head' }],
  }
  const second = { id: 'two', state, category: 'member', rows: rowsOf(chance, state, chance.int(1, 2)) }
  const other = chance.pick(members.filter((each) => each !== state))
  const third = { id: 'one', state: other, category: 'member', rows: rowsOf(chance, other, 1) }
  return chance.one(2) ? [first, second] : [third, second]
}

function styleOf(chance: Chance): HouseStyle {
  const shape = houseStyle.shape
  return houseStyle.parse(
    Object.fromEntries(
      Object.entries(shape).map(([key, field]) => {
        const inner = field.unwrap()
        return [key, 'options' in inner ? chance.pick<unknown>(inner.options) : chance.one(2)]
      }),
    ),
  )
}
