import { cases, type Declined, type Forms } from '@/lib/language/russian/forms'
import { declineBody, declineNoun, declinePost } from '@/lib/language/russian/phrases'
import { bodies } from '@/lib/language/testing/bodies'
import { bodiesBlind } from '@/lib/language/testing/bodies-blind'
import { bodiesElsewhere, nounPhrasesElsewhere } from '@/lib/language/testing/bodies-elsewhere'
import { casesOf, rowsOf } from '@/lib/language/testing/case-table'
import { generatedBody, generatedPost } from '@/lib/language/testing/generated-titles'
import { nounPhrases } from '@/lib/language/testing/noun-phrases'
import { posts } from '@/lib/language/testing/posts'
import { postsBlind } from '@/lib/language/testing/posts-blind'
import { postsElsewhere } from '@/lib/language/testing/posts-elsewhere'
import { declinedLines, type Judged } from './declined-table'
import type { LanguageRow } from './language-row'

const tables: { what: string; table: string; decline: (text: string) => Declined }[] = [
  { what: 'posts', table: posts, decline: declinePost },
  { what: 'posts elsewhere', table: postsElsewhere, decline: declinePost },
  { what: 'posts written blind', table: postsBlind, decline: declinePost },
  { what: 'bodies', table: bodies, decline: declineBody },
  { what: 'bodies elsewhere', table: bodiesElsewhere, decline: declineBody },
  { what: 'bodies written blind', table: bodiesBlind, decline: declineBody },
  { what: 'other noun phrases', table: nounPhrases, decline: declineNoun },
  { what: 'other noun phrases elsewhere', table: nounPhrasesElsewhere, decline: declineNoun },
]

export const phrases: LanguageRow = {
  name: 'phrases',
  run: () => [
    ...tables.flatMap(({ what, table, decline }) => lines(what, rowsOf(table).map(casesOf), decline)),
    ...lines('generated posts', generated(generatedPost), declinePost),
    ...lines('generated bodies', generated(generatedBody), declineBody),
  ],
}

const lines = (what: string, rows: readonly Forms[], decline: (text: string) => Declined) =>
  declinedLines(
    what,
    0.98,
    rows.map((forms) => judged(forms, decline)),
  )

const generated = (make: (seed: number) => Forms) => Array.from({ length: 2000 }, (_, seed) => make(seed))

const judged = (forms: Forms, decline: (text: string) => Declined): Judged => ({
  made: decline(forms.nom),
  right: Object.fromEntries(cases.map((of) => [of, [forms[of]]])) as unknown as Judged['right'],
})
