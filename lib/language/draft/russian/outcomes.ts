import type { LanguageRecord } from '../../record'
import { type Sentence, sentence } from '../compose'
import { outcomesToTell } from '../told-already'
import { participle } from './agreement'
import { itemNominative, itemOf, titleOf } from './items'
import { withLowerCase } from './lower-case'

/** What came of the items, in their own sentences. */
export function outcomeSentences(record: LanguageRecord): Sentence[] {
  return outcomesToTell(record)
    .filter(({ outcome }) => outcome.ru.trim() !== '')
    .map(({ id, text, outcome }) => outcomeSentence(id, text.ru.trim(), outcome.ru.trim()))
}

const shortParticiple = /^(\p{Lu}\p{L}*(?:[аяе]н|[яи]т|ён))([аоы]?)(?=[\s.]|$)(.*)$/su

/**
 * A whole sentence stays as it was typed. «Согласован с замечаниями» leaves its subject to the agenda and gets it back,
 * agreeing with it; what points back or has no subject stands behind its item.
 */
function outcomeSentence(id: string, item: string, outcome: string): Sentence {
  const key = `outcome-${id}`
  const from = { entity: 'agenda', id, field: 'outcome' } as const
  const [, stem, , rest] = outcome.match(shortParticiple) ?? []
  const tail = rest?.trim().replace(/\.$/, '')
  if (stem && tail !== undefined && (tail === '' || isElliptical(tail))) {
    const subject = itemOf('agenda', id, item)
    if (!subject?.agreed || subject.isAbout) return behindItem(id, item, outcome)
    const verb = participle(stem.toLowerCase(), subject.agreed)
    return sentence(key, itemNominative(subject), { text: tail ? `${verb} ${tail}` : verb, from })
  }
  return isAlone(outcome) ? sentence(key, { text: outcome, from }) : behindItem(id, item, outcome)
}

/** «По вопросу «Учебные модули»: первая встреча пройдёт осенью» */
function behindItem(id: string, item: string, outcome: string): Sentence {
  const from = { entity: 'agenda', id, field: 'outcome' } as const
  if (!item) return sentence(`outcome-${id}`, { text: outcome, from })
  const name = { text: titleOf(item), from: { ...from, field: 'text', case: 'nom' as const } }
  const said = { text: withLowerCase(outcome).replace(/\.$/, ''), from }
  return { key: `outcome-${id}`, run: [{ text: 'По вопросу ' }, name, { text: ': ' }, said] }
}

/** What follows is a prepositional phrase or an adverb and no subject. */
const isElliptical = (tail: string) =>
  /^(?:без|в|во|с|со|до|для|на|за|к|ко|по|при|из|от|под|единогласно|полностью|частично|консенсусом)(?=\s|$)/iu.test(
    tail,
  )

const pointsBack =
  /(?<!\p{L})(?:эт(?:о|от|ого|ому|им|ом|а|ой|у|и|их|ими)|так(?:ой|ого|ому|им|ая|ую|ое|ие|их|ими)|перв(?:ый|ая|ое|ые)(?= \p{L}+(?:ёт|ет|ит|ут|ся)(?!\p{L}))|ней|нему|ними)(?!\p{L})/iu
const opensBack = /^(?:он[аои]?|её|ее|его|их|там|тогда|далее|работа|обсуждение|рассмотрение)(?=\s)/iu
const isImpersonal =
  /^(?:поручено|предложено|рекомендовано|условлено|отмечено|признано|указано|решено)(?=\s)/iu

/** Whether a sentence can be understood without its item. */
const isAlone = (outcome: string) =>
  !pointsBack.test(outcome) &&
  !opensBack.test(outcome) &&
  !isImpersonal.test(outcome) &&
  outcome.split(/\s+/).length > 3
