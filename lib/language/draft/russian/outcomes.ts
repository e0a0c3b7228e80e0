import type { LanguageRecord } from '../../record'
import { type Sentence, sentence } from '../compose'
import { participle } from './agreement'
import { itemNominative, itemOf } from './items'

/** What came of the items, in their own sentences. */
export function outcomeSentences({ status, agenda }: LanguageRecord): Sentence[] {
  if (status === 'planned') return []
  return agenda
    .filter(({ visibility, outcome }) => visibility === 'public' && outcome.ru.trim() !== '')
    .flatMap(({ id, text, outcome }) => outcomeSentence(id, text.ru, outcome.ru.trim()) ?? [])
}

const shortParticiple = /^(\p{Lu}\p{L}*(?:[аяе]н|[яи]т|ён))([аоы]?)(?=[\s.]|$)(.*)$/su

/**
 * A whole sentence stays as it was typed. «Согласован с замечаниями» leaves its subject to the agenda and gets it back,
 * agreeing with it; «Рассмотрено» alone says what has been said already.
 */
function outcomeSentence(id: string, item: string, outcome: string): Sentence | undefined {
  const key = `outcome-${id}`
  const from = { entity: 'agenda', id, field: 'outcome' } as const
  const [, stem, , rest] = outcome.match(shortParticiple) ?? []
  if (!stem || rest === undefined) return sentence(key, { text: outcome, from })
  const tail = rest.trim().replace(/\.$/, '')
  if (tail === '' && /^рассмотрен/i.test(stem)) return undefined
  if (tail !== '' && !isElliptical(tail)) return sentence(key, { text: outcome, from })
  const subject = itemOf('agenda', id, item)
  if (!subject?.agreed || subject.isAbout) return undefined
  const verb = participle(stem.toLowerCase(), subject.agreed)
  return sentence(key, itemNominative(subject), { text: tail ? `${verb} ${tail}` : verb, from })
}

/** What follows is a prepositional phrase or an adverb and no subject. */
const isElliptical = (tail: string) =>
  /^(?:без|в|во|с|со|до|для|на|за|к|ко|по|при|из|от|под|единогласно|полностью|частично|консенсусом)(?=\s|$)/iu.test(
    tail,
  )
