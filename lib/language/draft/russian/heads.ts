import type { LanguageDelegation, LanguageRecord } from '../../record'
import { stateName } from '../../russian/states'
import { listed, type Run, run, type Sentence, sentence, words } from '../compose'
import type { Pen } from '../pen'
import { headRow, isChairs, presentOf, presentRows, rowNamed } from './attendance'
import { delegationName } from './delegation'
import type { Event } from './event'
import { type Named, personIn } from './person'
import { inEvent, took } from './took-part'

type Headed = { delegation: LanguageDelegation; head: Named | undefined }

const headed = (record: LanguageRecord): Headed[] =>
  presentOf(record, 'member')
    .filter((delegation) => !isChairs(record, delegation))
    .map((delegation) => {
      const row = headRow(presentRows(record, delegation))
      return { delegation, head: row && rowNamed(row) }
    })

/** «От Республики Армения в заседании принял участие …, от Республики Беларусь – …» (R15) */
export function headsSentence(pen: Pen, record: LanguageRecord, event: Event): Sentence | undefined {
  const known = headed(record).filter(({ head }) => head)
  const parts = known.map(({ delegation, head }, index): Run => {
    if (!head) return []
    const from = words('от', delegationName(pen, delegation, 'gen'))
    const who = personIn(pen, head, 'nom')
    if (index > 0) return run`${from} – ${who}`
    return words(from, inEvent(event), took(pen, record, [head]), 'участие', who)
  })
  return parts.length > 0 ? { key: 'participants', run: listedByComma(parts) } : undefined
}

/** Between members with dashes no «и»: it would bind the last two posts. */
function listedByComma(parts: readonly Run[]): Run {
  const hasComma = parts.some((part) => part.some(({ text }) => text.includes(',')))
  return parts.flatMap((part, index) => (index === 0 ? part : [{ text: hasComma ? '; ' : ', ' }, ...part]))
}

/** «приняли участие делегация Республики Армения во главе с …, делегация …» (R15) */
export function delegationsSentence(pen: Pen, record: LanguageRecord, event: Event): Sentence | undefined {
  const all = headed(record)
  if (all.length === 0) return undefined
  const parts = all.map(({ delegation, head }) =>
    words(
      'делегация',
      delegationName(pen, delegation, 'gen'),
      head && words('во главе с', personIn(pen, head, 'ins')),
    ),
  )
  const [one, many] = record.status === 'planned' ? ['примет', 'примут'] : ['приняла', 'приняли']
  return sentence('participants', inEvent(event), all.length === 1 ? one : many, 'участие', listed(parts))
}

/** In the order of the states' short names (R14). */
export function headsOfStates(record: LanguageRecord): Named[] {
  const name = ({ delegation: { state } }: Headed) => (state && stateName(state, 'short')?.nom) || '\uffff'
  return headed(record)
    .toSorted((a, b) => name(a).localeCompare(name(b), 'ru'))
    .flatMap(({ head }) => head ?? [])
}
