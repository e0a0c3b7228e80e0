import { declineNoun, genderOf, headOf } from '../russian/phrases'
import { normalise } from './normalise'

/** Nouns that usually begin an item, in any case: of these the plural is like the genitive of the singular. */
const itemHead =
  /^(?:об? |(?:итогов\p{L}+ |совместн\p{L}+ |нов\p{L}+ )?(?:проект|план|протокол|соглашени|меморандум|деклараци|заявлени|перечен|перечн|доклад|отчет|ход|итог|вопрос|решени|программ|концепци|стратеги|положени|порядок|порядк|рекомендаци|предложени|мер|состояни|результат|выполнени|реализаци|подготовк|информаци|комплекс|дорожн|резолюци|коммюнике|договор|конвенци|хартия|устав|регламент|график|перспектив|развити|организаци|проведени|создани|совершенствовани|участи|сотрудничеств|взаимодействи|обстановк|ситуаци))/u

const infinitive = /^(?:не )?[\p{L}-]+(?:[аеёиоуыя]ть|[зс]ть|[сздй]ти|чь)(?:ся|сь)?(?= )/u
const notInfinitive = /^(?:область|сеть|часть|печать|власть|помощь|речь|дети|кисть|\p{L}+ость)(?= )/u

export const isInfinitive = (text: string) => infinitive.test(text) && !notInfinitive.test(text)

/** «влияние на безопасность и стабильность»: both hang on the preposition. */
const isGoverned = /(?:^| )(?:на|в|во|через|про|за|между) (?:\p{L}+ )?\p{L}+$/u

/**
 * Whether an item of a list begins with these words, behind the words before it: an infinitive among infinitives, «о …»
 * among such, a usual noun, or a noun that stands in the nominative or its like.
 */
export function beginsItem(words: string, before: string, joint: string): boolean {
  if (/^to \p{L}/u.test(before.trim())) return /^to \p{L}/u.test(words)
  const isOrder = isInfinitive(before.trim())
  if (isOrder) return isInfinitive(words)
  if (itemHead.test(words)) return true
  const isComma = joint.startsWith(',')
  if (/^(?:ее|его|их|сво|это)/.test(words) || (!isComma && isGoverned.test(before))) return false
  return isNominative(words) || ((isComma || /^\p{L}+(?:ую|юю) /u.test(words)) && isAccusative(words))
}

/** «бюджет Организации», «антинаркотическая стратегия», «борьба с …»: in the singular, where nothing else is like it. */
function isNominative(words: string): boolean {
  const phrase = phraseOf(words)
  const head = headOf(phrase)
  if (!head || !declineNoun(phrase).sure || genderOf(phrase)?.isPlural !== false) return false
  const at = phrase.split(' ').findIndex((word) => normalise(word) === normalise(head))
  return (
    at >= 0 &&
    at < 3 &&
    phrase
      .split(' ')
      .slice(0, at)
      .every((word) => /(?:ый|ий|ой|ая|яя|ое|ее)$/.test(word))
  )
}

/** «антинаркотическую стратегию», «подготовку кадров» */
function isAccusative(words: string): boolean {
  const [first = '', second = ''] = words.split(' ')
  const noun = /(?:ую|юю)$/.test(first) ? second : first
  if (!/[ую]$/.test(noun)) return false
  const nominative = noun.replace(/у$/, 'а').replace(/ю$/, 'я')
  const declined = declineNoun(nominative)
  return declined.sure && declined.forms.acc === noun && noun.length > 4
}

const phraseOf = (words: string) =>
  words
    .split(/[,;.:()"]| и /)[0]
    ?.split(' ')
    .slice(0, 7)
    .join(' ') ?? ''
