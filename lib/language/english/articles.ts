import { type StateNameKind, stateByCode } from '../russian/states'

/**
 * The name of a state in running text, with the article that it takes: `the Kyrgyz Republic`, `the United Kingdom`,
 * `Armenia`, `Ukraine`.
 */
export const stateInEnglish = (code: string, kind: StateNameKind): string | undefined =>
  stateByCode(code)?.english[kind]

/** The same without an article, as in a list or before a colon. */
export const stateWithoutArticle = (code: string, kind: StateNameKind): string | undefined =>
  stateInEnglish(code, kind)?.replace(/^the /, '')

/** Acronyms that are read as words, and names of houses, take none: `UNESCO`, `Interpol`. */
const withoutArticle =
  /^(UNESCO|UNICEF|NATO|ASEAN|BRICS|OPEC|OSCE\/ODIHR|CICA|INTERPOL|Interpol|Europol|Roscosmos|Rosatom|Rosgvardia|Rosfinmonitoring|MERCOSUR|AUKUS|EURASEC|EurAsEC|ECOWAS|MONUSCO|UNAMA|UNIFIL)\b/

/** What begins with a person's or a place's possessive, or has an article of its own, takes none either. */
const hasItsOwn = /^(the|a|an|his|her|its|their)\s|^\p{Lu}[\p{L}’'-]+[’']s?\s/iu

/** A body in running text: `the Council of Defence Ministers`, `the CSTO`, `UNESCO`. */
export const bodyWithArticle = (name: string): string =>
  name === '' || hasItsOwn.test(name) || withoutArticle.test(name) ? name : `the ${name}`

/**
 * A post in running text. Where one person holds it, the article is `the`; of members, advisers and representatives
 * without more there are many: `a member of the Board`.
 */
export function postWithArticle(post: string): string {
  if (post === '' || hasItsOwn.test(post)) return post
  const isOneOfMany = /^(member|expert|adviser|advisor|representative|officer|employee|observer)\b/i.test(
    post,
  )
  return isOneOfMany ? `${/^[aeiou]/i.test(post) ? 'an' : 'a'} ${post}` : `the ${post}`
}

/** `a` or `an` before an ordinal or a word, by its sound: `an 8th`, `an 11th`, `a 20th`, `an extraordinary`. */
export const indefinite = (next: string): 'a' | 'an' =>
  /^(8|11(?!\d\d)|18(?!\d\d))|^(?!uni|euro|one\b|us[aei])[aeiou]|^hour|^hono/i.test(next) ? 'an' : 'a'
