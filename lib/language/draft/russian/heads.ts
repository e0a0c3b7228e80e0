import type { LanguageDelegation, LanguageRecord } from '../../record'
import { stateName } from '../../russian/states'
import { withoutTail } from '../../russian/stored-forms'
import { listed, type Run, run, runText, type Sentence, sentence, words } from '../compose'
import type { Pen } from '../pen'
import { headRow, isChairs, presentOf, presentRows, rowNamed } from './attendance'
import { delegationName } from './delegation'
import type { Event } from './event'
import { type Named, personIn } from './person'
import { withWhom } from './prepositions'
import { stateIn } from './state'
import { inEvent, took } from './took-part'

type Headed = { delegation: LanguageDelegation; head: Named | undefined }

const headed = (record: LanguageRecord): Headed[] =>
  presentOf(record, 'member')
    .filter((delegation) => !isChairs(record, delegation))
    .map((delegation) => {
      const row = headRow(presentRows(record, delegation))
      return { delegation, head: row && rowNamed(row) }
    })

/** Whoever comes from an agency speaks for its state; the agency is in the post. */
const sender = (pen: Pen, delegation: LanguageDelegation): Run =>
  delegation.body?.state
    ? [stateIn(pen, delegation.body.state, 'official', 'gen')]
    : delegationName(pen, delegation, 'gen')

/** Beside the name of its state, a post is printed without it: «от Республики Армения – министр обороны …». */
function withoutState(named: Named, { state: own, body }: LanguageDelegation): Named {
  const state = own ?? body?.state
  const tail =
    state &&
    [stateName(state, 'official'), stateName(state, 'short')].find(
      (each) => each && named.post.endsWith(` ${each.gen}`),
    )
  const bare = tail ? named.post.slice(0, -tail.gen.length - 1) : named.post
  return /(?:Президент|Премьер-министр|при Президенте|Посольства)$/i.test(bare)
    ? named
    : { ...named, post: bare, postForms: withoutTail(named.postForms, named.post.slice(bare.length)) }
}

/** «От Республики Армения в заседании принял участие …, от Республики Беларусь – …» (R15) */
export function headsSentence(pen: Pen, record: LanguageRecord, event: Event): Sentence | undefined {
  const known = headed(record).filter(({ head }) => head)
  const parts = known.map(({ delegation, head }, index): Run => {
    if (!head) return []
    const from = words('от', sender(pen, delegation))
    const who = personIn(pen, withoutState(head, delegation), 'nom')
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
    words('делегация', sender(pen, delegation), head && ledBy(pen, withoutState(head, delegation))),
  )
  const [one, many] = record.status === 'planned' ? ['примет', 'примут'] : ['приняла', 'приняли']
  return sentence('participants', inEvent(event), all.length === 1 ? one : many, 'участие', listed(parts))
}

/** «во главе с министром», «во главе со статс-секретарём» */
function ledBy(pen: Pen, head: Named): Run {
  const who = personIn(pen, head, 'ins')
  return words(`во главе ${withWhom(runText(who))}`, who)
}

/** In the order of the states' short names (R14). */
export function headsOfStates(record: LanguageRecord): Named[] {
  const name = ({ delegation: { state, body } }: Headed) =>
    stateName(state ?? body?.state ?? '', 'short')?.nom ?? '\uffff'
  return headed(record)
    .toSorted((a, b) => name(a).localeCompare(name(b), 'ru'))
    .flatMap(({ head }) => head ?? [])
}
