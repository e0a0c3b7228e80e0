import type { Doubt, Forms } from './forms'
import { accusativePrepositions, conjunctions, likelyPlurals, prepositions } from './lexicon/fixed'
import {
  hidesTitle,
  isNameAlone,
  isNameInBrackets,
  isPersonNamed,
  isPlainAdjective,
  isRange,
  isStrange,
  mayBeHead,
  namesSomebody,
  startsAccusative,
} from './phrase-cues'
import { type Head, looksOblique, modifierAt, nextWord, readHead } from './phrase-head'
import { fold } from './phrase-letters'
import { adjectiveForms, type Context } from './phrase-reading'
import type { Token } from './phrase-tokens'
import { hasOwnAccusative } from './phrase-word'

export type Phrase = { heads: Head[]; placed: Map<number, Forms>; doubts: Set<Doubt> }

/** «Её Величество Королева»: a title of honour that the person's own follows. */
const honorifics = new Set([
  'величество',
  'высочество',
  'превосходительство',
  'святейшество',
  'преосвященство',
  'сиятельство',
])

type Boundary = 'dash' | 'comma' | 'and' | 'bracket' | 'apposition'

/**
 * How far a walk has come: whether words depend on the last head, an accusative among them, and whether the last word
 * is in a case with which no genitive can be joined.
 */
type State = Phrase & {
  tail: number
  isAccusative: boolean
  hasParticiple: boolean
  hasNoGenitive: boolean
}

/**
 * Splits a phrase into heads, which decline, and what depends on them, which stays: «первый заместитель | Министра –
 * начальник | Генерального штаба» (согласование и управление; Розенталь, §§ 190–200).
 */
export function readPhrase(tokens: readonly Token[], context: Context): Phrase {
  const state: State = {
    heads: [],
    placed: new Map(),
    doubts: new Set(),
    tail: 0,
    isAccusative: false,
    hasParticiple: false,
    hasNoGenitive: false,
  }
  if (tokens.length > longest || tokens.some(isStrange)) state.doubts.add('notWords')
  if (tokens.some(({ text }) => otherCyrillic.test(text))) state.doubts.add('foreign')
  const first = readHead(tokens, 0, context)
  if (!first) return { ...state, doubts: state.doubts.add('unknownWord') }
  accept(state, first)
  let at = first.end
  // A person's title is one wherever it stands: «Министр обороны генерал армии» among items of an agenda too.
  const ofTail = first.isAnimate ? 'post' : context
  while (at < tokens.length) at = step(tokens, at, ofTail, state)
  return state
}

/** No title or name has so many words and signs. */
const longest = 160

/** Letters of Kazakh, Ukrainian and others: «Жогорку Кеңеш» is not declined as Russian. */
const otherCyrillic = /[\u0400\u0402-\u040f\u0450\u0452-\u04ff]/

function accept(state: State, head: Head): void {
  state.heads.push(head)
  for (const [at, forms] of head.placed) state.placed.set(at, forms)
  if (!head.isKnown) state.doubts.add('unknownWord')
  if (!head.agrees || head.hasUnclearAnimacy) state.doubts.add('ambiguous')
  state.tail = 0
  state.isAccusative = false
  state.hasParticiple = false
}

/** Takes the next token, or the next head with its boundary; the place to go on from. */
function step(tokens: readonly Token[], at: number, context: Context, state: State): number {
  const token = tokens[at] as Token
  if (token.kind === 'gap') return at + 1
  const boundary = isRange(tokens, at) ? undefined : boundaryAt(token)
  if (!boundary) {
    if (state.tail === 0 && participleAt(tokens, at, 'apposition', context, state)) return at + 1
    if (context === 'post' && isPersonNamed(tokens, at)) {
      const head = opened(tokens, at, 'apposition', context, state)
      if (head) return head.end
    }
    noteTail(tokens, at, state)
    return at + 1
  }
  const next = afterBoundary(tokens, at + 1)
  const participle =
    boundary === 'comma' || boundary === 'and' ? participleAt(tokens, next, boundary, context, state) : false
  if (participle) return next + 1
  const head = opened(tokens, next, boundary, context, state)
  if (!head && boundary === 'bracket' && isNameInBrackets(tokens, next)) state.doubts.add('notWords')
  if (!head && boundary !== 'bracket' && mayBeHead(tokens, next)) state.doubts.add('unknownWord')
  return head ? head.end : next
}

function boundaryAt({ kind, text }: Token): Boundary | undefined {
  if (kind === 'dash' || kind === 'comma') return kind
  if (kind === 'open') return 'bracket'
  return kind === 'word' && (conjunctions.has(fold(text)) || fold(text) === 'а') ? 'and' : undefined
}

/** «, а также», «, и» are one boundary. */
function afterBoundary(tokens: readonly Token[], from: number): number {
  let at = nextWord(tokens, from)
  while (['и', 'а', 'также', 'или'].includes(fold(tokens[at]?.text ?? ''))) at = nextWord(tokens, at + 1)
  return at
}

/** «Комитет, уполномоченный на …», «группа, созданная …», «архиепископ Минский»: agrees with the head before it. */
function participleAt(
  tokens: readonly Token[],
  at: number,
  boundary: Boundary,
  context: Context,
  state: State,
): boolean {
  const head = state.heads.at(-1)
  const adjective = modifierAt(tokens, at)
  const word = tokens[at]?.text ?? ''
  if (!head || !adjective) return false
  if (boundary === 'and' && !state.hasParticiple) return false
  // «По делам СНГ, евразийской интеграции»: in a list of what depends, -ой is a case of the feminine.
  if (/ой$|^\d+[-‑]й$/.test(word)) return false
  if (boundary === 'apposition' && !isPlainAdjective(word)) return false
  if (adjective.isPlural !== head.isPlural || (!head.isPlural && adjective.gender !== head.gender))
    return false
  const other = readHead(tokens, at, context)
  if (other && !other.isAdjective && other.isKnown && other.agrees) return false
  state.placed.set(at, adjectiveForms(word, adjective, head))
  state.hasParticiple = true
  state.isAccusative = false
  return true
}

function opened(
  tokens: readonly Token[],
  at: number,
  boundary: Boundary,
  context: Context,
  state: State,
): Head | undefined {
  const head = readHead(tokens, at, context)
  if (!head || isNameAlone(tokens, at)) return undefined
  const isGuess = !head.isKnown || !head.agrees
  if (isGuess && (state.tail > 0 || boundary !== 'and' || looksOblique(fold(head.word)))) return undefined
  const verdict = isGuess ? 'opens' : judge(head, boundary, context, state)
  if (verdict === 'unclear') state.doubts.add('ambiguous')
  if (verdict !== 'opens') return undefined
  accept(state, boundary === 'dash' || boundary === 'bracket' ? likeFirst(head, state) : head)
  return head
}

function judge(
  head: Head,
  boundary: Boundary,
  context: Context,
  state: State,
): 'opens' | 'unclear' | 'depends' {
  const first = state.heads[0]
  const isDirect = state.tail === 0
  if (context === 'post' && first && (first.isAnimate || honorifics.has(fold(first.word)))) {
    if (!head.isAnimate) return 'depends'
    // «Начальник управления науки и техники»: no plural is added to a person.
    if (head.isPlural && !first.isPlural && head.isAlsoOblique) return 'depends'
    if (!head.isAlsoOblique || (isDirect && boundary !== 'apposition')) return 'opens'
    return boundary === 'apposition' ? 'depends' : 'unclear'
  }
  if (boundary === 'apposition') return 'depends'
  if (boundary === 'bracket') return head.isAlsoOblique ? 'unclear' : 'opens'
  if (isDirect) return 'opens'
  if (head.isAlsoOblique) {
    if (boundary === 'dash') return 'unclear'
    if (context !== 'noun' || !likelyPlurals.has(fold(head.word))) return 'depends'
    return state.hasNoGenitive && !/ии$|ости$/.test(head.word) ? 'opens' : 'unclear'
  }
  return state.isAccusative && !(head.gender === 'f' && /[ая]$/.test(head.word)) ? 'unclear' : 'opens'
}

/** An apposition after a dash takes the animacy of its noun: «государства – члены» in the accusative. */
function likeFirst(head: Head, state: State): Head {
  const first = state.heads.at(-1)
  if (!first || first.isAnimate || !head.isAnimate || hasOwnAccusative(first)) return head
  const placed = new Map([...head.placed].map(([at, forms]) => [at, { ...forms, acc: forms.nom }]))
  return { ...head, placed, isAnimate: false }
}

function noteTail(tokens: readonly Token[], at: number, state: State): void {
  const token = tokens[at] as Token
  state.tail++
  if (/^(аль|ан|ат|аш|ад|ар|ас|эль|ут)[-‑]/i.test(token.text)) state.doubts.add('foreign')
  if (namesSomebody(tokens, at) || hidesTitle(token)) state.doubts.add('notWords')
  const folded = fold(token.text)
  state.hasNoGenitive = token.kind === 'word' && /(е|у|ю|[оеё]м|[ая]ми|[ая]х|[ая]м)$/.test(folded)
  if (token.kind !== 'word' || !prepositions.has(folded)) return
  state.isAccusative =
    accusativePrepositions.has(folded) && startsAccusative(tokens, nextWord(tokens, at + 1))
}
