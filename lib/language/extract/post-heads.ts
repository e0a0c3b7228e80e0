import { type Case, cases } from '../russian/forms'
import { officials, specialists } from '../russian/lexicon/people'
import { declineNoun } from '../russian/phrases'
import { normalise } from './normalise'

/** What a word in the text may be a form of. */
export type HeadForm = { nominative: string; inCase: Case }

const plain = (list: string) => list.split(/\s+/).map((word) => word.split(/[=~/+]/)[0] ?? '')

/** Posts of women and posts that the lexicon of declension keeps elsewhere. */
const others = `
  глава судья староста коллега заместительница руководительница председательница начальница премьерша королева
  принцесса императрица писательница
  командующий главнокомандующий управляющий заведующий уполномоченный поверенный исполняющий ведущий
  председательствующий старший
  делопроизводитель первый главный членкор постпред зампред госсекретарь генсек замминистр
`

/** Words of the lexicon that head no post of one person in a text about meetings. */
const noHeads = new Set(
  'гость участник член наблюдатель товарищ сотрудник житель кандидат король хан шах бек паша император папа герой автор первый главный старший ведущий'.split(
    ' ',
  ),
)
const membersOf = ['член', 'сотрудник', 'наблюдатель', 'участник']

/** Participles that head a post of a woman. */
const ofWomen = [
  'исполняющ',
  'командующ',
  'управляющ',
  'заведующ',
  'председательствующ',
  'уполномоченн',
  'поверенн',
]
const feminine: Record<Case, string> = { nom: 'ая', gen: 'ей', dat: 'ей', acc: 'ую', ins: 'ей', prep: 'ей' }

const undeclined = ['врио', 'атташе', 'премьер']

let heads: Map<string, HeadForm[]> | undefined

/** Every form in the singular of the nouns that head a post, by the word in small letters without ё. */
export function postHeads(): Map<string, HeadForm[]> {
  if (heads) return heads
  heads = new Map()
  const words = [...plain(officials), ...plain(specialists), ...others.split(/\s+/), ...membersOf]
  for (const word of new Set(words)) {
    if (word === '' || (noHeads.has(word) && !membersOf.includes(word))) continue
    const { forms } = declineNoun(word)
    for (const inCase of cases) addForm(normalise(forms[inCase]).toLowerCase(), { nominative: word, inCase })
  }
  for (const stem of ofWomen) {
    for (const inCase of cases) {
      const ending = stem.endsWith('нн') ? feminine[inCase].replace('ей', 'ой') : feminine[inCase]
      addForm(stem + ending, { nominative: `${stem}ая`, inCase })
    }
  }
  for (const word of undeclined) for (const inCase of cases) addForm(word, { nominative: word, inCase })
  return heads
}

function addForm(form: string, head: HeadForm) {
  const list = heads?.get(form)
  if (!list) heads?.set(form, [head])
  else if (!list.some(({ nominative, inCase }) => nominative === head.nominative && inCase === head.inCase))
    list.push(head)
}
