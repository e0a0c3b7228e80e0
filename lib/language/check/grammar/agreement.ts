import type { Finder, Hit } from '../finding'
import { near, type Page, type Token } from '../page'
import { englishAgreement } from './english-agreement'
import { type Agreeing, genderOfNoun, genderOfPredicate, isAlsoGenitive, predicateIn } from './nouns'
import { participation } from './participation'
import { subjectHits } from './subject'

/** A predicate agrees with its subject in number and gender (Розенталь, § 183–190). */
export const agreement: Finder = function* (page) {
  if (page.language === 'en') {
    yield* englishAgreement(page)
    return
  }
  for (const token of page.words) {
    const gender = genderOfPredicate(token.plain)
    if (gender && !isImpersonal(page, token, gender)) {
      const hit = following(page, token, gender) ?? preceding(page, token, gender)
      if (hit) yield hit
    }
    const adjective = adjectiveBefore(page, token)
    if (adjective) yield adjective
  }
  yield* participation(page)
  yield* subjectHits(page)
}

/** «Меры доверия принято измерять»: before an infinitive a short participle of the neuter has no subject. */
const isImpersonal = (page: Page, predicate: Token, gender: Agreeing) =>
  gender === 'n' && /(?:ть|ти|чь)(?:ся)?$/.test(near(page, predicate, 1)?.plain ?? '')

/** «состоялся заседание», «проведена очередное совещание». */
function following(page: Page, predicate: Token, gender: Agreeing): Hit | undefined {
  let noun = near(page, predicate, 1)
  for (let steps = 2; steps <= 7 && noun && isModifier(noun) && !genderOfNoun(noun.plain); steps++)
    noun = near(page, predicate, steps)
  if (noun?.kind !== 'word') return undefined
  const own = genderOfNoun(noun.plain)
  if (isPassed(predicate, noun)) return undefined
  if (own === 'pl' && isAlsoGenitive(noun.plain) && isOblique(page, predicate, noun)) return undefined
  if (!own || own === gender || clashesWithAdjective(page, noun, own)) return undefined
  // A plural predicate before a list: «рассмотрены проект плана и отчёт».
  if (gender === 'pl' && isList(page, noun)) return undefined
  if (own === 'pl' && isAlsoGenitive(noun.plain) && (near(page, predicate, 1) !== noun || gender === 'pl'))
    return undefined
  return hitOf(predicate, own)
}

/** «прошли отбор»: what one passes is no subject. */
const isPassed = (predicate: Token, { plain }: Token) =>
  predicate.plain.startsWith('прош') &&
  /^(?:отбор|экзамен|марш|тестирование|обучение|голосование|собеседование|исследование|испытание)$/.test(
    plain,
  )

/** «не принято решения», «посвящён фотографии», «направлен декларации»: the genitive or the dative of one. */
const isOblique = (page: Page, predicate: Token, noun: Token) =>
  near(page, predicate, -1)?.plain === 'не' ||
  (/ии$/.test(noun.plain) &&
    (/^(?:посвящен|направлен|внесен)/.test(predicate.plain) ||
      (predicate.plain.startsWith('представлен') && noun.plain !== 'фотографии')))

const hitOf = (predicate: Token, own: Agreeing): Hit => ({
  start: predicate.start,
  end: predicate.end,
  suggestion: predicateIn(predicate.plain, predicate.text, own),
  key: 'agreementGender',
})

/** Numbers, ordinals and adjectives in the nominative stand between. */
const isModifier = ({ kind, plain, text }: Token) =>
  kind === 'number' ||
  kind === 'mixed' ||
  /^[IVXLХ]+$/.test(text) ||
  (kind === 'word' && isNominative(plain)) ||
  text === '-'
const isNominative = (word: string) => /(?:ый|ий|ое|ее|ая|яя|ые|ие|ой)$/.test(word) && word.length > 4

/** «очередной заседание» is wrong by itself: the adjective is corrected first. */
function clashesWithAdjective(page: Page, noun: Token, own: Agreeing): boolean {
  const adjective = near(page, noun, -1)
  const gender = adjective && genderOfAdjective(adjective.plain)
  return gender !== undefined && gender !== own
}

const isList = (page: Page, noun: Token) => {
  for (let steps = 1; ; steps++) {
    const token = near(page, noun, steps)
    if (!token) return false
    if (token.text === ',' || token.plain === 'и' || token.text === ';' || token.text === ':') return true
  }
}

/** «Заседание состоялся», «XXII заседание КСОПН состоялась»: the noun begins the clause. */
function preceding(page: Page, predicate: Token, gender: Agreeing): Hit | undefined {
  for (let steps = 1; steps <= 9; steps++) {
    const token = near(page, predicate, -steps)
    if (!token || (token.kind === 'mark' && !/^[()«»]$/.test(token.text))) return undefined
    if (steps > 1 && genderOfPredicate(token.plain)) return undefined
    if (/^(?:на|в|во|с|со|к|по|о|об|из|от|для|до|после|при|и|что|под)$/.test(token.plain)) return undefined
    const own = token.kind === 'word' ? genderOfNoun(token.plain) : undefined
    if (!own) continue
    if (
      own === gender ||
      !isSubject(page, token) ||
      isAlsoGenitive(token.plain) ||
      following(page, predicate, own)
    )
      return undefined
    const next = near(page, predicate, 1)
    if (next && genderOfNoun(next.plain) === gender) return undefined
    return hitOf(predicate, own)
  }
  return undefined
}

/** Before it stand nothing but what agrees with it. */
function isSubject(page: Page, noun: Token): boolean {
  for (let steps = 1; ; steps++) {
    const token = near(page, noun, -steps)
    if (!token || token.text === ',') return true
    if (!isModifier(token)) return false
  }
}

const adjectives =
  /^(очередн|внеочередн|совместн|рабоч|планов|внепланов|двусторонн|трехсторонн|многосторонн|ежегодн|юбилейн|расширенн|первое|перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|торжественн|итогов|специальн|совместн|международн|чрезвычайн)(ый|ой|ий|ое|ее|ая|яя|ые|ие)$/
const ofEnding: Record<string, Agreeing> = {
  ый: 'm',
  ий: 'm',
  ой: 'm',
  ое: 'n',
  ее: 'n',
  ая: 'f',
  яя: 'f',
  ые: 'pl',
  ие: 'pl',
}

/** «очередной заседание», «очередное встреча». The ending -ой is that of oblique cases too. */
function adjectiveBefore(page: Page, noun: Token): Hit | undefined {
  const own = noun.kind === 'word' ? genderOfNoun(noun.plain) : undefined
  const adjective = own && near(page, noun, -1)
  if (!own || !adjective || noun.gap === '') return undefined
  const gender = genderOfAdjective(adjective.plain)
  if (!gender || gender === own || (own === 'pl' && isAlsoGenitive(noun.plain))) return undefined
  if (/ой$/.test(adjective.plain) && own !== 'n') return undefined
  const stem = adjective.text.slice(0, -2)
  const isSoft = /(?:сторонн)$/.test(stem.toLowerCase())
  const hardEnding = { m: 'ый', f: 'ая', n: 'ое', pl: 'ые' }[own]
  const softEnding = { m: 'ий', f: 'яя', n: 'ее', pl: 'ие' }[own]
  const suggestion = stem + (isSoft || (/рабоч$/i.test(stem) && own !== 'f') ? softEnding : hardEnding)
  return {
    start: adjective.start,
    end: adjective.end,
    suggestion: /трет|втор|шест|седьм|восьм/.test(adjective.plain) ? null : suggestion,
    key: 'agreementAdjective',
  }
}

function genderOfAdjective(word: string): Agreeing | undefined {
  const match = adjectives.exec(word)
  return match ? ofEnding[match[2] ?? ''] : undefined
}
