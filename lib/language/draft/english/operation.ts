import type { LanguageRecord } from '../../record'
import { type Run, run, type Sentence, sentence, words } from '../compose'
import type { Pen } from '../pen'
import { isAbsent } from '../russian/attendance'
import { chairEn, placeEn, when } from './lead'
import { listedEn, lowerFirst } from './lists'
import { bodyEn, hasNameEn, personEn, stateEn, stored, storedOrAsked } from './names'
import { pluralOf } from './plurals'

export function operationNameEn(pen: Pen, { operation, title }: LanguageRecord): Run {
  const name = operation?.name.en || operation?.name.ru ? operation.name : title
  const from = { entity: 'operation', id: 'operation', field: 'name' } as const
  const pieces = stored(pen, name, from)
  const [first] = pieces
  if (!first) return [{ text: 'an operation' }]
  if (/operation|exercise|campaign/i.test(first.text)) {
    const bare = first.text.replace(/^the\s+/i, '')
    return run`the ${{ ...first, text: lowerFirst(bare) }}`
  }
  return run`operation “${{ ...first, text: first.text.replace(/^[“"«]|[”"»]$/g, '') }}”`
}

/** `From 21 to 25 October 2024, the … was conducted in the territory of …, aimed at …` */
export function operationLeadEn(pen: Pen, record: LanguageRecord): Sentence[] {
  const { status, operation, sessions } = record
  const isPlanned = status === 'planned'
  const codes = record.delegations
    .filter((each) => each.category === 'member' && !isAbsent(each))
    .flatMap(({ state, body }) => state ?? body?.state ?? [])
  const where = codes.length > 0 ? [...new Set(codes)] : record.country ? [record.country] : []
  const states = where.map((code): Run => [stateEn(pen, code, 'short')])
  const territory = states.length > 0 ? words('in the territory of', listedEn(states)) : []
  const aim =
    operation && storedOrAsked(pen, operation.aim, { entity: 'operation', id: 'operation', field: 'aim' })
  const purpose = aim ? run`, aimed at ${{ ...aim, text: lowerFirst(aim.text) }}` : []
  const name = operationNameEn(pen, record)
  const what = words(name, isPlanned ? 'will be conducted' : 'was conducted', territory)
  const bodies = sessions.map(({ body }, index) => bodyEn(pen, body, String(index)))
  const chair = chairEn(record)
  return [
    { key: 'lead', run: run`${when(record)}, ${what}${purpose}` },
    ...(bodies.length > 0
      ? [
          sentence(
            'coordination',
            isPlanned ? 'It will be held under the auspices of' : 'It was held under the auspices of',
            listedEn(bodies),
          ),
        ]
      : []),
    ...(chair && hasNameEn(chair)
      ? [
          sentence(
            'chair',
            `The operation ${isPlanned ? 'will be' : 'was'} directed by`,
            personEn(pen, chair),
          ),
        ]
      : []),
    ...(record.place.ru || record.place.en
      ? [
          sentence(
            'place',
            `Its coordination headquarters ${isPlanned ? 'will work' : 'worked'}`,
            placeEn(pen, { ...record, country: null }),
          ),
        ]
      : []),
  ]
}

const verbs = {
  involved: 'involved',
  seized: 'seized',
  detained: 'detained',
  inspected: 'inspected',
  opened: 'opened',
}

/** `During the operation, about 1,200 officers were involved and 3 tonnes of narcotics were seized` */
export function resultsEn(pen: Pen, { operation, status }: LanguageRecord): Sentence[] {
  if (!operation || status === 'planned') return []
  const runs = operation.results.flatMap((result, index): Run[] => {
    const from = (field: string) => ({ entity: 'operation', id: `result-${index}`, field }) as const
    const noun = storedOrAsked(pen, result.noun, from('noun'))
    if (!noun) return []
    const unit = result.unit.ru || result.unit.en ? storedOrAsked(pen, result.unit, from('unit')) : undefined
    const isOne = result.number === 1
    const figure = { text: result.number.toLocaleString('en-GB'), from: from('number') }
    const counted = unit ?? noun
    const many = { ...counted, text: isOne ? counted.text : pluralOf(counted.text) }
    const verb = `${isOne ? 'was' : 'were'} ${verbs[result.verb]}`
    return [words(result.isApproximate && 'about', figure, many, unit && words('of', noun), verb)]
  })
  return runs.length > 0 ? [{ key: 'results', run: run`During the operation, ${listedEn(runs)}` }] : []
}
