import { type Case, cases } from './forms'
import { asianMen, asianWomen } from './lexicon/given-names-asian'
import { caucasianMen, caucasianWomen } from './lexicon/given-names-caucasus'
import { easternMen, easternWomen, tajikMen, tajikWomen } from './lexicon/given-names-iranian'
import { moldovanMen, moldovanWomen } from './lexicon/given-names-moldovan'
import { slavicMen, slavicWomen } from './lexicon/given-names-slavic'
import { turkicMen, turkicWomen } from './lexicon/given-names-turkic'
import { frenchMen, frenchWomen, westernMen, westernWomen } from './lexicon/given-names-western'
import { folded } from './name-words'
import { declineGiven } from './names'

const men = [
  slavicMen,
  turkicMen,
  tajikMen,
  easternMen,
  caucasianMen,
  moldovanMen,
  westernMen,
  frenchMen,
  asianMen,
]
const women = [
  slavicWomen,
  turkicWomen,
  tajikWomen,
  easternWomen,
  caucasianWomen,
  moldovanWomen,
  westernWomen,
  frenchWomen,
  asianWomen,
]

export type GivenForm = { lemma: string; gender: 'm' | 'f'; cases: readonly Case[] }

let forms: Map<string, GivenForm[]> | undefined

/** What a word can be as a form of a given name: «Игоря» is the genitive and accusative of «Игорь». */
export function givenFormsOf(word: string): readonly GivenForm[] {
  forms ??= allForms()
  return forms.get(word) ?? []
}

function allForms(): Map<string, GivenForm[]> {
  const made = new Map<string, GivenForm[]>()
  for (const [gender, lists] of [
    ['m', men],
    ['f', women],
  ] as const) {
    for (const lemma of new Set(lists.flatMap((list) => [...list]))) addForms(made, lemma, gender)
  }
  return made
}

function addForms(made: Map<string, GivenForm[]>, lemma: string, gender: 'm' | 'f') {
  const capital = lemma.charAt(0).toUpperCase() + lemma.slice(1)
  const declined = declineGiven(capital, gender).forms
  for (const [form, inCases] of Map.groupBy(cases, (each) => folded(declined[each]))) {
    const known = made.get(form)
    // «Айгуль Касымовой» and «Айгули Касымовой» are both printed.
    const isStill = gender === 'f' && form.endsWith('ль')
    const entry = { lemma: capital, gender, cases: isStill ? cases : inCases }
    if (known) known.push(entry)
    else made.set(form, [entry])
  }
}
