import { agreeing } from './adjective'
import { type Case, type Count, cases, type Forms, type Gender, unchanging } from './case'
import type { Lexicon } from './lexicon'

/** A phrase that any case can be asked of, and what a predicate agrees with. */
export type Phrase = { forms: Forms; gender: Gender; count: Count }

/**
 * Reads a phrase in dictionary forms and inflects it. Adjectives stand before their noun and agree with it; `+` after a
 * noun is its plural; what hangs on it stands in braces after the case it is governed in, with or without a preposition:
 * `развитие {gen сотрудничество {в pre сфера {gen борьба {с ins терроризм}}}}`. `&` joins equals; `=` before a word
 * leaves it as it is.
 */
export function phrase(text: string, lexicon: Lexicon): Phrase {
  const tokens = text.match(/[{}]|[^\s{}]+/g) ?? []
  const read = reader(tokens, lexicon)
  const whole = read.group()
  if (read.rest() > 0) throw new Error(`Not a phrase: ${text}`)
  return whole
}

function reader(tokens: string[], lexicon: Lexicon) {
  let at = 0
  const isCase = (token: string | undefined): token is Case => cases.some((each) => each === token)

  function group(): Phrase {
    const parts = [single()]
    while (tokens[at] === '&') {
      at++
      parts.push(single())
    }
    const [first] = parts
    if (!first || parts.length === 1) return first as Phrase
    return { ...first, count: 'pl', forms: map((of) => parts.map((part) => part.forms[of]).join(' и ')) }
  }

  function single(): Phrase {
    const words: string[] = []
    for (; isAdjective(tokens[at]) || (words.length > 0 && tokens[at] === '&'); at++)
      words.push(tokens[at] as string)
    const [lemma = '', plural] = (tokens[at++] ?? '').split('+')
    const head = lexicon.noun(lemma)
    const count: Count = plural === undefined ? 'sg' : 'pl'
    const before = words.map((word) =>
      word === '&' ? unchanging('и') : agreeing(lexicon.adjective(word), head, count),
    )
    const after = complements()
    const forms = map((of) => [...before.map((each) => each[of]), head[count][of], ...after].join(' '))
    return { forms, gender: head.gender, count }
  }

  const isAdjective = (token: string | undefined) => token !== undefined && lexicon.isAdjective(token)

  function complements(): string[] {
    const said: string[] = []
    for (;;) {
      const token = tokens[at]
      if (token?.startsWith('=')) {
        said.push(token.slice(1))
        at += 1
      } else if (token === '{') said.push(complement())
      else return said
    }
  }

  function complement(): string {
    at++
    const words: string[] = []
    while (!isCase(tokens[at])) {
      if (at >= tokens.length) throw new Error(`No case in ${tokens.join(' ')}`)
      words.push(tokens[at++] as string)
    }
    const of = tokens[at++] as Case
    words.push(group().forms[of])
    if (tokens[at++] !== '}') throw new Error(`An open brace in ${tokens.join(' ')}`)
    return words.join(' ')
  }

  return { group, rest: () => tokens.length - at }
}

function map(make: (of: Case) => string): Forms {
  return Object.fromEntries(cases.map((of) => [of, make(of)])) as Forms
}
