import { type Case, type Declined, type Doubt, type Forms, type Gender, indeclinable } from './forms'
import { type Context, mapForms } from './phrase-reading'
import { type Phrase, readPhrase } from './phrase-segments'
import { type Token, tokensOf } from './phrase-tokens'
import { declinedAsStored, type StoredForms } from './stored-forms'

/** The title of a post in the six cases: «Постоянный представитель Республики Армения при ОДКБ». */
export const declinePost = (text: string, stored?: StoredForms): Declined =>
  declinedAsStored(decline(text, 'post'), stored)

/** The name of a body, an agency or an organisation in the six cases. */
export const declineBody = (text: string, stored?: StoredForms): Declined =>
  declinedAsStored(decline(text, 'body'), stored)

/** Any other noun phrase in the six cases: an item of an agenda, a document. */
export const declineNoun = (phrase: string): Declined => decline(phrase, 'noun')

/** What a predicate agrees with: «Рабочая группа» is a feminine singular, «итоги и перспективы» a plural. */
export function genderOf(
  phrase: string,
): { gender: Gender; isPlural: boolean; isAnimate: boolean } | undefined {
  const { heads } = readPhrase(tokensOf(phrase), 'noun')
  const [first] = heads
  if (!first) return undefined
  const isPlural = first.isPlural || (heads.length > 1 && !first.isAnimate)
  return { gender: first.gender, isPlural, isAnimate: first.isAnimate }
}

/** The word that the phrase hangs on: «группа» of «Рабочая группа по Афганистану». */
export const headOf = (phrase: string): string | undefined =>
  readPhrase(tokensOf(phrase), 'noun').heads[0]?.word

/** «Два заместителя», «пятеро депутатов»: a count in words governs its noun; numbers are counted elsewhere. */
const counting =
  /^\s*(два|две|три|четыре|оба|обе|двое|трое|четверо|пятеро|пять|шесть|семь|восемь|девять|десять)(?![а-яё])/i

function decline(text: string, context: Context): Declined {
  if (text.trim() === '') return { forms: indeclinable(text), sure: false, why: ['notWords'] }
  if (counting.test(text)) return { forms: indeclinable(text), sure: false, why: ['notWords'] }
  const tokens = tokensOf(text)
  const [only, ...others] = tokens
  if (only?.kind === 'quoted') return quoted(only.text, others, context)
  const { heads, placed, doubts } = readPhrase(tokens, context)
  const why = new Set<Doubt>(doubts)
  if ((tokens.some(isUnread) && heads.length === 0) || isCounted(tokens, heads)) why.add('notWords')
  return { forms: assembled(tokens, placed), sure: why.size === 0, why: [...why] }
}

/** A name in quotes with no word before it declines inside them, if at all: «Роскосмоса», but an editor decides. */
function quoted(text: string, rest: readonly Token[], context: Context): Declined {
  const [, open = '', name = '', close = ''] = /^(.)(.*?)([»“”"]?)$/.exec(text) ?? []
  const { forms } = decline(name, context)
  return {
    forms: mapForms(forms, (form) => [open, form, close, ...rest.map((token) => token.text)].join('')),
    sure: false,
    why: ['ambiguous'],
  }
}

const isUnread = ({ kind }: Token) => kind === 'latin' || kind === 'quoted'

/** «25 единиц», «3 тонны»: a count has cases of its own; «40 сессия» and «XL сессия» have not. */
const isCounted = ([first]: readonly Token[], heads: Phrase['heads']) =>
  /^\d+$/.test(first?.text ?? '') && (heads[0]?.isPlural ?? true)

function assembled(tokens: readonly Token[], placed: ReadonlyMap<number, Forms>): Forms {
  const form = (inCase: Case) => tokens.map(({ text }, at) => placed.get(at)?.[inCase] ?? text).join('')
  return {
    nom: form('nom'),
    gen: form('gen'),
    dat: form('dat'),
    acc: form('acc'),
    ins: form('ins'),
    prep: form('prep'),
  }
}
