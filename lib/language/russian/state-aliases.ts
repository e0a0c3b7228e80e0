import { type Case, cases, type Forms } from './forms'
import { placeName } from './place-words'
import { type State, states } from './states'

const folded = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[-–—‑]/g, '-')
    .trim()

type Wrong = { code: string; wrong: string; right: Forms }

let right: Map<string, string> | undefined
let wrong: Map<string, Wrong> | undefined

/** The state that a name in any case means, right or wrong: «Республики Казахстан», «Киргизии», «РФ». */
export const stateNamed = (text: string): string | undefined =>
  rightNames().get(folded(text)) ?? wrongNames().get(folded(text))?.code

function rightNames(): Map<string, string> {
  right ??= new Map(
    states.flatMap((state) =>
      [state.official, state.short, ...state.aliases.map((name) => placeName(aliasMark(name)).forms)]
        .flatMap((forms) => cases.map((inCase) => forms[inCase]))
        .map((form) => [folded(form), state.code] as const),
    ),
  )
  return right
}

const aliasMark = (name: string) => (/^([А-Я]+|ДР Конго)$/.test(name) ? name.replace(/(\S+)/g, '$1~x') : name)

/** Outdated and wrong names of states in every case, with what to write in that case. */
export function wrongStateNames(): readonly {
  text: string
  inCase: Case
  code: string
  suggestion: string
}[] {
  return states.flatMap((state) =>
    state.wrong.flatMap((name) => {
      const forms = wrongForms(name)
      return cases.map((inCase) => ({
        text: forms[inCase],
        inCase,
        code: state.code,
        suggestion: rightFor(state, name)[inCase],
      }))
    }),
  )
}

const wrongForms = (name: string): Forms => placeName(wrongMark(name)).forms

/** «Республика Белоруссия» was declined in its first word only; «Южная Македония» in both. */
const wrongMark = (name: string) =>
  name.includes('=') ? name : name.replace(/^((?:[А-ЯЁ][а-яё]+ая )?Республика) (?=[А-ЯЁ])/, '$1 =')

/** The official name for a name that calls itself one, the short name for the others. */
const rightFor = (state: State, name: string): Forms =>
  /Республик|Королевств|Эмират/.test(name) ? state.official : state.short

function wrongNames(): Map<string, Wrong> {
  wrong ??= new Map(
    states.flatMap((state) =>
      state.wrong.flatMap((name) =>
        Object.values(wrongForms(name)).map(
          (form) => [folded(form), { code: state.code, wrong: name, right: rightFor(state, name) }] as const,
        ),
      ),
    ),
  )
  return wrong
}

/** The state of an adjective in any form: «казахстанской стороны» gives KZ for «казахстанской». */
export function stateOfAdjective(word: string): string | undefined {
  const stem = folded(word).replace(/(ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)$/, '')
  return adjectives().get(stem)
}

let stems: Map<string, string> | undefined
function adjectives(): Map<string, string> {
  stems ??= new Map(
    states.flatMap((state) =>
      state.adjectives.map((each) => [folded(each).replace(/ий$/, ''), state.code] as const),
    ),
  )
  return stems
}
