import { cases } from '../russian/forms'
import { declineFamily, declineGiven } from '../russian/names'
import { normalise } from './normalise'
import type { PersonMention } from './people-mentions'

const initials = /^(\p{Lu})\.(?: ?\p{Lu}\.)? ?(\p{Lu}[\p{L}-]+)$/u

/**
 * Whether these words mean somebody whom the text has named before: «И. Карпушенко» behind «Игорь Карпушенко», «вклад
 * Валерия Семеринова» behind «Валерий Семеринов».
 */
export function isSamePerson({ name, gender, person }: PersonMention, printed: string): boolean {
  const parts = name.split(' ')
  const [given = '', family = ''] = [parts[0], parts.at(-1)]
  if (person || parts.length < 2 || given.includes('.')) return false
  const families = formsOf(declineFamily(family, gender).forms)
  const short = initials.exec(printed.replace(/\s+/g, ' '))
  if (short) return given.startsWith(short[1] ?? '-') && families.has(folded(short[2] ?? ''))
  const words = printed.split(/\s+/)
  return (
    words.length === 2 &&
    formsOf(declineGiven(given, gender).forms).has(folded(words[0] ?? '')) &&
    families.has(folded(words[1] ?? ''))
  )
}

const folded = (word: string) => normalise(word).toLowerCase()
const formsOf = (forms: Readonly<Record<(typeof cases)[number], string>>) =>
  new Set(cases.map((each) => folded(forms[each])))
