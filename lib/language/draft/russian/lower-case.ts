import { stateNamed as codeOfState } from '../../russian/state-aliases'

/**
 * A phrase that stood by itself, inside a sentence: its first word loses the capital unless it is a name, an
 * abbreviation or one letter that may be a name's initial.
 */
export function withLowerCase(phrase: string): string {
  const first = phrase.match(/^(\p{Lu})(?:\p{Ll}[\p{L}-]*)?(?=[\s\u00a0,.:;]|$)/u)?.[0]
  if (!first || (first.length === 1 && !/^[ВОСКУИАЯ]$/.test(first))) return phrase
  return isName(first) ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1)
}

const isName = (word: string) => codeOfState(word) !== undefined || regions.test(word)

/** Names that open an agenda item now and then; other proper names are rare there. */
const regions =
  /^(?:Москв|Минск|Ереван|Астан|Алмат|Бишкек|Душанбе|Ташкент|Ашхабад|Баку|Кавказ|Каспи|Арктик|Евраз(?!ийск))/
