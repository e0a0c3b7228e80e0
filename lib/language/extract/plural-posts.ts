import { gapAfter, type Page, wordsOf } from './page'
import { postHeads } from './post-heads'
import type { PostPhrase } from './posts'
import { isVerb, precedesPhrase } from './sentence-words'

const irregular: Record<string, string> = {
  директора: 'директор',
  профессора: 'профессор',
  послы: 'посол',
  главы: 'глава',
  судьи: 'судья',
}

let plurals: Map<string, string> | undefined

/** Nominatives of the plural of what heads a post, with the singular. */
function pluralHeads(): Map<string, string> {
  if (plurals) return plurals
  plurals = new Map(Object.entries(irregular))
  for (const forms of postHeads().values())
    for (const { nominative } of forms) {
      const plural = pluralOf(nominative)
      if (plural && !postHeads().has(plural)) plurals.set(plural, nominative)
    }
  return plurals
}

function pluralOf(word: string): string | undefined {
  if (/[ьй]$/.test(word)) return word.endsWith('ий') ? word.replace(/ий$/, 'ие') : word.replace(/.$/, 'и')
  if (/[гкхжчшщ]$/.test(word)) return `${word}и`
  return /[бвдзлмнпрстф]$/.test(word) ? `${word}ы` : undefined
}

const isAdjective = (word: string) => /(?:ые|ие)$/.test(word) && !precedesPhrase(word)

/** «заместители председателей»: whose deputies they are is a plural, too, and of each one only. */
const isOfMany = /^(?:председател|министр|начальник|руководител|директор|секретар|президент)(?:ей|ов) /u

/** «Полномочные представители А (…), Б (…)»: the post of each, in the singular. */
export function pluralPostBefore(page: Page, limit: number, name: number): PostPhrase | undefined {
  for (let k = name - 1; k >= limit && name - k < 12; k -= 1) {
    const atom = page.atoms[k]
    if (!atom || isVerb(atom.lower) || /[,;:.()]/.test(gapAfter(page, k))) return undefined
    const head = pluralHeads().get(atom.lower)
    if (!head) continue
    let first = k
    while (
      first > limit &&
      isAdjective(page.atoms[first - 1]?.lower ?? '') &&
      gapAfter(page, first - 1) === ' '
    )
      first -= 1
    const before = page.atoms[first - 1]
    if (first > limit && before && !precedesPhrase(before.lower) && !/[,–(]/.test(gapAfter(page, first - 1)))
      return undefined
    const adjectives = page.atoms
      .slice(first, k)
      .map(({ text }) => text.replace(/ые$/, 'ый').replace(/ие$/, 'ий'))
    const end = page.atoms[name - 1]?.end ?? atom.end
    const rest = wordsOf(page, [atom.end, end])
    if (isOfMany.test(`${rest} `)) return undefined
    const small = [...adjectives, head, ...(rest ? [rest] : [])].join(' ')
    const isCapital = adjectives.length === 0 && atom.isCapital && first > limit
    const post = isCapital ? small.charAt(0).toUpperCase() + small.slice(1) : small
    return {
      post,
      rank: null,
      span: [page.atoms[first]?.start ?? atom.start, end],
      inCase: 'nom',
      isVerified: false,
    }
  }
  return undefined
}

/** Whether the next name goes on with the list: «А (Республика Армения), Б», «А и Б». */
export const isNextInList = ({ normalised }: Page, before: number, next: number) =>
  /^(?: \([^)]{2,60}\))?(?:, | и )$/.test(normalised.slice(before, next))
