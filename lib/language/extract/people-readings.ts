import { stateOfAdjective } from '../russian/state-aliases'
import { stateByCode } from '../russian/states'
import type { Span } from './layout'
import { isWithin, type Mentions } from './mentions'
import { atomsIn, type Page } from './page'
import type { SentenceOf } from './participants'
import type { Placed } from './roles'
import { isSamePerson } from './same-person'
import { type EventReading, found, guessed, type PersonReading, type RoleInText, rolesInText } from './shape'
import { triggersIn } from './triggers'

/** The people of the event, each once with the first of their roles, and who presides. */
export function gathered(
  page: Page,
  placed: readonly Placed[],
  sentences: readonly SentenceOf[],
  mentions: Mentions,
): { list: PersonReading[]; chair: EventReading['chair'] } {
  const byKey = new Map<string, PersonReading>()
  const named: Placed['mention'][] = []
  for (const { mention, role } of placed) {
    if (role === 'source' || role === 'absent' || role === 'mentioned') continue
    const printed = page.text.slice(...mention.span)
    const before = mention.person ? undefined : named.find((each) => isSamePerson(each, printed))
    const key = mention.person?.id ?? before?.name ?? mention.name
    if (!before) named.push(mention)
    const known = byKey.get(key)
    if (role === null && !known) continue
    const next = reading(mention, role ?? 'speaker', mentions)
    byKey.set(key, known ? merged(known, next) : next)
  }
  const list = [...byKey.values()]
  return { list, chair: chairOf(list) ?? chairByState(page, sentences, mentions) }
}

function reading(
  { name, person, span, post }: Placed['mention'],
  role: RoleInText,
  mentions: Mentions,
): PersonReading {
  const state = post ? mentions.states.find((each) => isWithin(each.span, post.span))?.code : undefined
  return {
    name,
    personId: person?.id ?? null,
    post: post?.post ?? null,
    rank: post?.rank ?? person?.rank ?? null,
    state: state ?? person?.state ?? null,
    role,
    certainty: person ? 'found' : 'guessed',
    span,
    postSpan: post?.span ?? null,
  }
}

/** The stronger role, and the post where it was said first. */
function merged(one: PersonReading, other: PersonReading): PersonReading {
  const role = rolesInText.indexOf(other.role) < rolesInText.indexOf(one.role) ? other.role : one.role
  return {
    ...one,
    role,
    post: one.post ?? other.post,
    postSpan: one.postSpan ?? other.postSpan,
    rank: one.rank ?? other.rank,
    state: one.state ?? other.state,
  }
}

function chairOf(list: readonly PersonReading[]): EventReading['chair'] {
  const chair = list.find(({ role }) => role === 'chair')
  if (!chair) return null
  const value = { name: chair.name, post: chair.post, state: chair.state }
  const spans = [chair.span, ...(chair.postSpan ? [chair.postSpan] : [])]
  return chair.certainty === 'found' ? found(value, ...spans) : guessed(value, ...spans)
}

/** In the nominative, official or short as it stands. */
function nameOfState({ language }: Page, { code, span }: Mentions['states'][number]): string | null {
  const state = stateByCode(code)
  if (!state) return null
  const length = span[1] - span[0]
  if (language === 'en')
    return length > state.english.short.length + 2 ? state.english.official : state.english.short
  return length > state.short.nom.length + 3 ? state.official.nom : state.short.nom
}

/** «под председательством казахстанской стороны», «под председательством Республики Беларусь» */
function chairByState(
  page: Page,
  sentences: readonly SentenceOf[],
  { states }: Mentions,
): EventReading['chair'] {
  for (const { span } of sentences) {
    for (const trigger of triggersIn(page.lower, span, page.language)) {
      if (trigger.role !== 'chair') continue
      const from = trigger.span[1]
      const state = states.find(
        (each) => each.span[0] >= from && /^ (?:the )?$/.test(page.lower.slice(from, each.span[0])),
      )
      if (state) return found({ name: null, post: nameOfState(page, state), state: state.code }, state.span)
      const [first] = atomsIn(page, [from, span[1]])
      const word = page.atoms[first]
      const side = page.atoms[first + 1]
      const code = word && side && /^сторон/.test(side.lower) ? stateOfAdjective(word.lower) : undefined
      if (code && word && side) {
        const at: Span = [word.start, side.end]
        const adjective = word.lower.replace(/(?:ой|ую|ая)$/, 'ая')
        return found({ name: null, post: `${adjective} сторона`, state: code }, at)
      }
    }
  }
  return null
}
