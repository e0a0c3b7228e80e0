import { type Case, cases, type Forms } from '@/lib/language/russian/forms'
import { declinePost } from '@/lib/language/russian/phrases'
import { foldedCase } from '../page'

const posts =
  `министр президент премьер-министр вице-премьер вице-президент вице-министр председатель сопредседатель
  секретарь директор руководитель глава начальник заместитель представитель посол советник помощник командующий
  главнокомандующий прокурор координатор спикер губернатор мэр ректор генерал полковник подполковник майор
  генерал-полковник генерал-лейтенант генерал-майор контр-адмирал адмирал`.split(/\s+/)
const groups =
  'делегация секретариат сторона организация правительство министерство республика представительство заседание совещание сессия конференция форум саммит встреча мероприятие'.split(
    ' ',
  )

export type Head = { lemma: string; cases: readonly Case[]; forms: Forms; isPost: boolean }

let heads: Map<string, Head> | undefined

/** What a word is as a form of a usual head of a post: «министра» is the genitive and accusative of «министр». */
export function headOf(word: string): Head | undefined {
  heads ??= allHeads()
  return heads.get(word)
}

function allHeads(): Map<string, Head> {
  const made = new Map<string, Head>()
  for (const lemma of [...posts, ...groups]) {
    const { forms } = declinePost(lemma)
    const isPost = posts.includes(lemma)
    for (const [form, inCases] of Map.groupBy(cases, (each) => foldedCase(forms[each]))) {
      made.set(form, { lemma, cases: inCases, forms, isPost })
    }
  }
  return made
}

/** An adjective by its ending: «Генеральный», «постоянного»; nouns on -ой and -ом are left out. */
export const isAdjective = (word: string) =>
  /(?:ый|ий|ого|его|ому|ему|ым|им|ая|яя|ую|юю|ное|ской|нной|ьной)$/.test(word) && word.length > 4
