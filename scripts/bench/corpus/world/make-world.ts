import { randomOf } from '../random'
import { linesOf } from '../russian/lexicon'
import { topicLines } from '../words/bodies'
import { memberCodes } from '../words/states'
import { inflected } from '../words/words'
import { makeAgencies, makeOrgans, makePartners } from './bodies'
import { fillPosts } from './people'
import { makeCities, makeStates } from './states'
import type { World } from './world'

/** The directory that a seed makes: the same at every size of the corpus. */
export function makeWorld(seed: string, { people = 2000 } = {}): World {
  const random = randomOf(seed, 'world')
  const states = makeStates(random)
  const isMember = ({ code }: { code: string }) => memberCodes.includes(code)
  const members = states.filter(isMember)
  const organs = makeOrgans(random)
  const ofStates = states.map((state) => makeAgencies(random, state, isMember(state)))
  // The first of each state, then the second: the more usual come first.
  const most = Math.max(...ofStates.map(({ length }) => length))
  const agencies = Array.from({ length: most }, (_, at) => ofStates.flatMap((of) => of[at] ?? [])).flat()
  const partners = makePartners(random)
  const topics = linesOf(topicLines).map((line) => {
    const [ru = '', en = ''] = line.split(' | ')
    return { id: random.id(), name: inflected(ru), en }
  })
  return {
    ...{ seed, states, members, organs, agencies, partners, topics },
    cities: makeCities(states),
    people: fillPosts(random, [...organs, ...agencies, ...partners], members, people),
  }
}
