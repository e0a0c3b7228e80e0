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

/** Read as words or used as names, these take no article alone: `UNESCO`, `Interpol`; but `the NATO Secretariat`. */
const namesAlone = new Set(
  `UNESCO UNICEF UNHCR UNODC UNDP UNRCCA UNCTAD UNIDO OHCHR ESCAP OCHA NATO ASEAN BRICS OPEC OSCE/ODIHR CICA INTERPOL
  Interpol Europol Eurojust Frontex CERN Roscosmos Rosatom Rosgvardia Rosfinmonitoring Gazprom MERCOSUR Mercosur AUKUS
  EURASEC EurAsEC ECOWAS MONUSCO UNAMA UNIFIL UNMISS TASS Interfax Sputnik Xinhua Reuters BelTA Kazinform Kabar Khovar
  Armenpress UzA Trend Hamas Hezbollah Greenpeace Congress Parliament Whitehall`.split(/\s+/),
)

/** Societies whose name is a phrase, universities and halls called after a place or a person: `Moscow State University`. */
const isOwnName = (name: string) =>
  /^(Amnesty International|Human Rights Watch|M[ée]decins Sans Fronti[èe]res|Reporters Without Borders|Doctors Without Borders|Save the Children|Transparency International|Downing Street|Agence France-Presse|Associated Press)$/.test(
    name,
  ) ||
  /^(?:\p{Lu}[\p{L}’'-]+ )+(?:University|College|City Hall|Castle|Palace|Airport|Street|Square)$/u.test(name)

/** What begins with a person's or a place's possessive, or has an article of its own, takes none either. */
const hasItsOwn = /^(the|a|an|his|her|its|their)\s|^(?:\p{Lu}[\p{L}-]+ )?\p{Lu}[\p{L}’'-]+[’']s?\s/iu

/** A body in running text: `the Council of Defence Ministers`, `the CSTO`, `UNESCO`. */
export const bodyWithArticle = (name: string): string =>
  name === '' || hasItsOwn.test(name) || namesAlone.has(name) || isOwnName(name) ? name : `the ${name}`

/** Posts that many hold at once, unless more is said. */
const oneOfMany =
  /^((senior|leading|chief|independent|honorary|associate|assistant) )?(member|expert|adviser|advisor|representative|officer|employee|observer|judge|mp|senator|professor|academician|lecturer|researcher|fellow|journalist|correspondent|analyst|specialist)\b/i

/**
 * A post in running text. Where one person holds it, the article is `the`; of members, advisers and representatives
 * without more there are many: `a member of the Board`.
 */
export function postWithArticle(post: string): string {
  if (post === '' || hasItsOwn.test(post)) return post
  return `${oneOfMany.test(post) ? indefinite(post) : 'the'} ${post}`
}

/** Numbers that begin with a vowel as they are read: eight and its compounds, eleven and eighteen. */
const vowelNumber = /^(8|(11|18)(?!\d)|(11|18)(,?\d{3})+(?!\d))/

/** u as in `use`, o as in `one`, and eu. */
const consonantVowel = /^(uni(?![mn]|d[^i])|unanim|uk|ugand|urug|us[aeiu]|util|eu(?!$)|ewe|one\b|once\b)/i

/** Letters whose names begin with a vowel: `an SCO summit`, `an MoU`. */
const vowelLetter = /^[AEFHILMNORSX]/

/** `a` or `an` before an ordinal or a word, by its sound: `an 8th`, `an 11th`, `a 20th`, `an extraordinary`, `an SCO`. */
export function indefinite(next: string): 'a' | 'an' {
  const [word = ''] = /^[\p{L}\d,]+/u.exec(next) ?? []
  if (/^\d/.test(word)) return vowelNumber.test(word) ? 'an' : 'a'
  if (/^U[A-Z]/.test(word)) return 'a'
  if (isSpelt(word)) return vowelLetter.test(word) ? 'an' : 'a'
  if (consonantVowel.test(word)) return 'a'
  return /^[aeiou]|^hour|^hono|^heir/i.test(word) ? 'an' : 'a'
}

/** Read letter by letter: `SCO`, `MoU`, `X-ray`; `NATO` and `RATS` are read as words. */
function isSpelt(word: string): boolean {
  if (/^[A-Z]$/.test(word)) return word !== 'A' && word !== 'I'
  if (!/^[A-Z]+[a-z]?[A-Z]+$/.test(word)) return false
  return word.length < 4 || !/^([^AEIOU][AEIOU]|[AEIOU][^AEIOU]?[AEIOU])/.test(word)
}
