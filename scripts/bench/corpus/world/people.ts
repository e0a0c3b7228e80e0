import type { Random } from '../random'
import { latin } from '../russian/latin'
import { familyName, givenName, patronymic, type Sex } from '../russian/person-name'
import { stockOf } from '../words/people'
import type { Body, Person, State, Term } from './world'

/** A person of a state, named as people there are. */
export function makePerson(random: Random, state: State): Person {
  const stock = stockOf(state.code)
  const sex: Sex = random.chance(0.27) ? 'female' : 'male'
  const given = random.zipf(stock[sex])
  const family = familyName(random.pick(stock.roots) + random.zipf(stock.endings), sex)
  const father = stock.hasPatronymic ? patronymic(random.zipf(stock.male), sex) : null
  return {
    ...{ id: random.id(), sex, state, family, patronymic: father },
    given: givenName(given, sex),
    en: { given: latin(given), family: latin(family.nom) },
  }
}

/** Fills every post from 2000 on, one term after another, with terms so long that it takes about as many people as asked for. */
export function fillPosts(random: Random, bodies: readonly Body[], states: readonly State[], count: number) {
  const people: Person[] = []
  const posts = bodies.flatMap((body) => body.posts.map((post) => ({ body, post })))
  const began = new Map(posts.map(({ post }) => [post, 2000]))
  const years = Math.max(2, Math.round((27 * posts.length) / count))
  for (;;) {
    let filled = 0
    for (const { body, post } of posts) {
      const from = began.get(post) ?? 2000
      if (from > 2027) continue
      const to = from + random.between(years - 2, years + 2)
      const person = makePerson(random, body.state ?? random.pick(states))
      people.push(person)
      const term: Term = { id: random.id(), person, post, from, to: to >= 2026 ? null : to }
      post.terms.push(term)
      began.set(post, term.to === null ? 2099 : to + 1)
      filled++
    }
    if (filled === 0) return people
  }
}
