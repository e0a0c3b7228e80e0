import type { LanguageRecord } from '../../record'
import { stateByCode } from '../../russian/states'
import { type Run, run, type Sentence, sentence, words } from '../compose'
import type { Pen } from '../pen'
import { past } from './agreement'
import type { Event } from './event'
import { hasName, type Named, pastOf, personIn } from './person'
import { sideOf, stateIn } from './state'

export type Chair = NonNullable<LanguageRecord['chair']>

export const chairNamed = ({ person, post, postForms }: Chair): Named => ({
  id: 'chair',
  person,
  post: post.ru,
  postForms,
})

const isSideOnly = (chair: Chair) => !hasName(chairNamed(chair)) && !chair.post.ru

/** «под председательством Министра … Имя Фамилия», «под председательством казахстанской стороны» (R2, R3). */
export function underChair(pen: Pen, { chair }: LanguageRecord): Run {
  if (!chair) return []
  if (!isSideOnly(chair)) return run`под председательством ${whole(pen, chair, 'gen')}`
  return chair.state ? run`под председательством ${sideOf(pen, chair.state, 'gen')}` : []
}

/** «Заседание провёл …», «На заседании председательствовал …», «Заседание вёл …» (R4). */
export function chairSentence(pen: Pen, record: LanguageRecord, { noun }: Event): Sentence | undefined {
  const { chair } = record
  if (!chair) return undefined
  const isPlanned = record.status === 'planned'
  if (isSideOnly(chair)) {
    if (!chair.state) return undefined
    const verb = isPlanned ? 'будет председательствовать' : 'председательствовала'
    return sentence('chair', `На ${noun.forms.prep}`, verb, sideOf(pen, chair.state, 'nom'))
  }
  const named = chairNamed(chair)
  if (isPlanned) {
    const verb = { held: 'проведёт', presided: 'будет председательствовать', led: 'будет вести' }
    return sentence('chair', ...opening(pen, noun), verb[pen.style.chairSentence], whole(pen, chair, 'nom'))
  }
  const verb = { held: 'провёл', presided: 'председательствовал', led: 'вёл' }[pen.style.chairSentence]
  const predicate = hasName(named) ? pastOf(pen, named, verb) : past(verb, { gender: 'm', isPlural: false })
  return sentence('chair', ...opening(pen, noun), predicate, whole(pen, chair, 'nom'))
}

const opening = (pen: Pen, { forms }: Event['noun']) => [
  pen.style.chairSentence === 'presided' ? `На ${forms.prep}` : forms.acc,
]

/** The chair's state is said where the post does not say it already. */
function whole(pen: Pen, chair: Chair, inCase: 'nom' | 'gen'): Run {
  const named = chairNamed(chair)
  if (!chair.state || saysWhere(named.post, chair.state)) return personIn(pen, named, inCase)
  const state = stateIn(pen, chair.state, 'official', 'gen')
  const post = personIn(pen, { ...named, person: { ...named.person, family: '', given: null } }, inCase)
  const person = personIn(pen, { ...named, post: '' }, inCase)
  return words(post, state, person)
}

const highPosts =
  /^(?:первый |перв\p{L}+ )?(?:заместитель |заместителя |вице-)?(?:премьер-министр|министр|президент|председател|государственный секретар|посол|чрезвычайный|генеральный прокурор|постоянный|полномочный|секретарь Совета)/iu

/** An organisation, a state or a segment of its own may follow the head; then nothing is put behind it. */
const saysWhere = (post: string, code: string) =>
  !post ||
  !highPosts.test(post) ||
  /[–—,(]|\p{Lu}{2,}|[Гг]осударств |[Оо]рганизаци|Содружеств/u.test(post.slice(1)) ||
  namesState(post, code)

function namesState(post: string, code: string): boolean {
  const state = stateByCode(code)
  if (!state) return true
  const lower = post.toLowerCase()
  const names = [state.official.gen, state.short.gen, state.official.nom, state.short.nom, ...state.aliases]
  return (
    names.some((name) => lower.includes(name.toLowerCase())) ||
    state.adjectives.some((each) => lower.includes(each.slice(0, -2).toLowerCase()))
  )
}
