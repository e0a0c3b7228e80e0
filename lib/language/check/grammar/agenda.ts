import { type Case, cases } from '@/lib/language/russian/forms'
import { lexicon } from '@/lib/language/russian/phrase-lexicon'
import { nounForms } from '@/lib/language/russian/phrase-noun'
import type { Hit } from '../finding'
import { foldedCase, near, type Page, type Token } from '../page'

const predicate =
  /^(?:(?:рассмотрен|обсужден|затронут|изучен|проанализирован|утвержден|одобрен|согласован|заслушан)[аы]|(?:рассмотре|обсуди|затрону|изучи|проанализирова|утверди|одобри|согласова)л[аои]?)$/

/** «рассмотрены международной безопасности», «обсудили вопросов»: an agenda in a case that is neither subject nor object. */
export function* agendaHits(page: Page): Generator<Hit> {
  for (const token of page.words) {
    if (!predicate.test(token.plain) || isDenied(page, token)) continue
    const next = near(page, token, 1)
    if (next?.kind !== 'word' || next.isCapital || outside.test(next.plain)) continue
    const found = casesOfPhrase(page, next)
    const isPassive = /[аы]$/.test(token.plain) && !/ла$/.test(token.plain)
    const right: readonly Case[] = isPassive ? ['nom', 'ins'] : ['acc', 'ins']
    if (found && !found.some((each) => right.includes(each)))
      yield { start: next.start, end: next.end, suggestion: null, key: 'phraseCaseAgenda' }
  }
}

/** A denied object stands in the genitive. */
const isDenied = (page: Page, token: Token) =>
  [1, 2, 3].some((steps) => /^(?:не|ни|нет)$/.test(near(page, token, -steps)?.plain ?? ''))

/** Pronouns that do not decline, and how long something takes. */
const outside =
  /^(?:его|ее|их|всего|всех|ничего|никого|этого|того|многих|других|час|минут|дн|сут|недел|мес|год|раз)/

/** A case with the gender or the plural in which a word has it: what an adjective and its noun must share. */
type Form = `${Case} ${'m' | 'f' | 'n' | 'pl'}`

/** The cases in which the adjectives of a phrase and its noun agree; undefined where a word is not known. */
function casesOfPhrase(page: Page, first: Token): readonly Case[] | undefined {
  let found = formsOfAdjective(first.plain)
  if (!found) return casesOf(formsOfThing(first.plain))
  for (let steps = 1; steps <= 6; steps++) {
    const token = near(page, first, steps)
    if (!token || token.isCapital) return undefined
    if (token.plain === 'и' || token.text === ',') continue
    const ofThing = formsOfThing(token.plain)
    const own: readonly Form[] | undefined = ofThing ?? formsOfAdjective(token.plain)
    if (!own) return undefined
    found = found.filter((each) => own.includes(each))
    if (found.length === 0) return undefined
    if (ofThing) return casesOf(found)
  }
  return undefined
}

const casesOf = (forms: readonly Form[] | undefined) =>
  forms && cases.filter((each) => forms.some((form) => form.startsWith(each)))

/** Of things alone: the accusative of people is their genitive. */
const adjectives: readonly (readonly [RegExp, readonly Form[]])[] = [
  [/(?:ого|его)$/, ['gen m', 'gen n']],
  [/(?:ому|ему)$/, ['dat m', 'dat n']],
  [/(?:ыми|ими)$/, ['ins pl']],
  [/(?:ых|их)$/, ['gen pl', 'prep pl']],
  [/(?:ым|им)$/, ['ins m', 'ins n', 'dat pl']],
  [/(?:ую|юю)$/, ['acc f']],
  [/(?:ая|яя)$/, ['nom f']],
  [/(?:ое|ее)$/, ['nom n', 'acc n']],
  [/(?:ые|ие)$/, ['nom pl', 'acc pl']],
  [/(?:ый|ий)$/, ['nom m', 'acc m']],
  [/ой$/, ['nom m', 'acc m', 'gen f', 'dat f', 'ins f', 'prep f']],
  [/[шщчжн]ей$/, ['gen f', 'dat f', 'ins f', 'prep f']],
]

const formsOfAdjective = (word: string) =>
  word.length > 4 && !things().has(word) ? adjectives.find(([ending]) => ending.test(word))?.[1] : undefined

let known: Map<string, Set<Form>> | undefined

/** Every form of the things that the lists have. */
function things(): Map<string, Set<Form>> {
  if (known) return known
  known = new Map()
  for (const noun of lexicon) {
    if (noun.isAnimate || noun.isIndeclinable) continue
    for (const isPlural of [false, true]) {
      const forms = nounForms({ noun, isPlural })
      for (const each of cases) {
        const form = foldedCase(forms[each])
        const own = known.get(form) ?? new Set()
        known.set(form, own.add(`${each} ${isPlural ? 'pl' : noun.gender}`))
      }
    }
  }
  return known
}

function formsOfThing(word: string): readonly Form[] | undefined {
  const found = word.length > 3 ? things().get(word) : undefined
  return found && [...found]
}
