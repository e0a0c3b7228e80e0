import { cases as allCases, type Case } from '../russian/forms'
import { declinePost } from '../russian/phrases'
import type { Span } from './layout'
import { toNominative } from './nominative-phrase'
import { gapAfter, type Page, wordsOf } from './page'
import { closed } from './phrase-end'
import { type HeadForm, postHeads } from './post-heads'
import { splitRank } from './rank'
import { isVerb, precedesPhrase } from './sentence-words'

export type PostPhrase = {
  post: string | null
  rank: string | null
  span: Span
  inCase: Case
  isVerified: boolean
}

const adjective = /(?:ый|ий|ой|ая|ое|ее|яя|ого|его|ому|ему|ым|им|ом|ем|ей|ую|ых|их)(?:ся)?$/

/** The heads of posts that this atom may be, in one of these cases. */
const headsAt = ({ atoms }: Page, i: number, inCases: readonly Case[]): HeadForm[] =>
  (postHeads().get(atoms[i]?.lower ?? '') ?? []).filter(({ inCase }) => inCases.includes(inCase))

/** The first atom of a phrase whose head is this: hyphenated parts and adjectives before it belong to it. */
function phraseStart(page: Page, head: number, limit: number): number {
  let first = head
  while (first > limit) {
    const gap = gapAfter(page, first - 1)
    const before = page.atoms[first - 1]
    if (!before) break
    if (gap === '-') first -= 1
    else if (/^ +$/.test(gap) && isModifier(before.lower)) first -= 1
    else if (
      /^ +$/.test(gap) &&
      before.lower === 'и' &&
      first < head &&
      first - 2 >= limit &&
      isModifier(page.atoms[first - 2]?.lower ?? '')
    )
      first -= 1
    else if (/^\. ?$/.test(gap) && before.lower === 'о' && first - 2 >= limit && isActing(page, first))
      first -= 2
    else break
  }
  return first
}

const isActing = ({ atoms, normalised }: Page, first: number) =>
  /и\.? ?о\.? ?$/i.test(normalised.slice(Math.max(0, (atoms[first]?.start ?? 0) - 6), atoms[first]?.start))

const isModifier = (word: string) =>
  word === 'временно' ||
  (word.length > 3 &&
    adjective.test(word) &&
    !/^(?:ранее|далее|более|также|позднее|затем|прежнее)$/.test(word) &&
    !isVerb(word) &&
    (!postHeads().has(word) || /^(?:старш|главн|перв|ведущ)/.test(word)) &&
    !precedesPhrase(word))

/** The post that stands right before a name, with the case it is in. */
export function postBefore(page: Page, limit: number, name: number, inCases: readonly Case[]): PostPhrase[] {
  const starts: { head: number; first: number }[] = []
  const loose: { head: number; first: number }[] = []
  let k = name - 1
  for (; k >= limit && name - k < 45; k -= 1) {
    const atom = page.atoms[k]
    if (!atom || isVerb(atom.lower)) break
    if (atom.lower === 'главе' && page.atoms[k - 1]?.lower === 'во') break
    if (/[;:!?•]|\.(?= )/.test(gapAfter(page, k).replace(/^\. ?(?=\p{Lu}?$)/u, '')) && !isInitialAt(page, k))
      break
    if (headsAt(page, k, inCases).length === 0 || page.atoms[k - 1]?.lower === 'при') continue
    const first = phraseStart(page, k, limit)
    const start = { head: k, first }
    if (beginsPhrase(page, first, limit, inCases)) {
      starts.push(start)
      break
    }
    loose.push(start)
  }
  const chosen = starts[0] ?? loose.at(-1)
  if (!chosen) return []
  return phrasesFrom(page, chosen, name, inCases, limit)
}

const isInitialAt = ({ atoms }: Page, k: number) => (atoms[k]?.end ?? 0) - (atoms[k]?.start ?? 0) <= 2

function beginsPhrase(page: Page, first: number, limit: number, inCases: readonly Case[]): boolean {
  if (first <= limit) return true
  const gap = gapAfter(page, first - 1)
  const before = page.atoms[first - 1]
  if (/^ ?[–-] ?$/.test(gap))
    return headsAt(page, first - 1, inCases).length === 0 && !isDashed(page, first, limit, inCases)
  if (/^ *\($/.test(gap)) return false
  if (/[,;:()"•\n–]/.test(gap)) return true
  return (
    before !== undefined &&
    before.text.length + Number(before.isCapital) !== 2 &&
    precedesPhrase(before.lower)
  )
}

/** «статс-секретарь – заместитель …», «руководитель аппарата – член коллегии»: a head of the same case before the dash. */
function isDashed(page: Page, first: number, limit: number, inCases: readonly Case[]): boolean {
  for (let k = first - 1; k >= limit && first - k < 12; k -= 1) {
    if (/[,;:]/.test(gapAfter(page, k))) return false
    if (headsAt(page, k, inCases).length) return true
  }
  return false
}

function phrasesFrom(
  page: Page,
  { head, first }: { head: number; first: number },
  name: number,
  inCases: readonly Case[],
  limit: number,
): PostPhrase[] {
  const span = closed(page, [page.atoms[first]?.start ?? 0, page.atoms[name - 1]?.end ?? 0])
  if (isActingIn(page, span)) return inCases.map((inCase) => ({ ...postIn(page, span, 'nom'), inCase }))
  const seen = new Set<Case>()
  return headsAt(page, head, inCases).flatMap(({ inCase }) => {
    if (seen.has(inCase)) return []
    seen.add(inCase)
    return [postIn(page, [beforeComma(page, first, limit, inCase) ?? span[0], span[1]], inCase)]
  })
}

/** «и.о. министра», «врио начальника»: what acts is the same in every case. */
const isActingIn = ({ normalised }: Page, [start, end]: Span) =>
  /^(?:в\. ?)?и\. ?о\. ?\p{L}|^врио /iu.test(normalised.slice(start, end))

/** «заместитель председателя комиссии, депутат парламента X»: where the post before the comma begins. */
function beforeComma(page: Page, first: number, limit: number, inCase: Case): number | undefined {
  if (first <= limit || !/^, $/.test(gapAfter(page, first - 1))) return undefined
  for (let k = first - 1; k >= limit && first - k < 14; k -= 1) {
    const atom = page.atoms[k]
    if (!atom || isVerb(atom.lower) || (k < first - 1 && /[,;:.()]/.test(gapAfter(page, k)))) return undefined
    if (headsAt(page, k, [inCase]).length === 0) continue
    const start = phraseStart(page, k, limit)
    if (isClauseStart(page, start, limit)) return page.atoms[start]?.start
  }
  return undefined
}

/** A list of posts has another comma before; an apposition begins its clause. */
const isClauseStart = (page: Page, start: number, limit: number) =>
  start <= limit ||
  /[–:"\n]/.test(gapAfter(page, start - 1)) ||
  isVerb(page.atoms[start - 1]?.lower ?? '') ||
  (/^ $/.test(gapAfter(page, start - 1)) &&
    /^(?:с|со|под|председательством)$/.test(page.atoms[start - 1]?.lower ?? ''))

/** The post of a span in the nominative, without the rank. */
export function postIn(page: Page, span: Span, inCase: Case): PostPhrase {
  const { post: whole, rank } = splitRank(wordsOf(page, span))
  const printed = whole.replace(/^модератор\p{L}*(?: \p{L}+)? [–-] /iu, '')
  const post =
    isSentenceStart(page, span[0]) && (!keepsCapital.test(printed) || isSmallElsewhere(page, printed))
      ? printed.charAt(0).toLowerCase() + printed.slice(1)
      : printed
  const nominative =
    post === '' || /^коллег/iu.test(withoutOwner(post)) ? undefined : toNominative(post, inCase, declinePost)
  const end = span[0] + (post === '' ? span[1] - span[0] : lengthIn(page, span, post))
  return {
    post: nominative?.text ?? null,
    rank,
    span: [span[0], end],
    inCase,
    isVerified: nominative?.isVerified ?? false,
  }
}

/** «своим сербским коллегой», «его коллегой»: a colleague of somebody has a post that the text does not say. */
const withoutOwner = (post: string) => post.replace(/^(?:(?:сво|его|ее|их|\p{L}+(?:ск|цк))\p{L}*\s+)+/iu, '')

/** Offices whose capital is their own and not that of the sentence. */
const keepsCapital =
  /^(?:Президент|Премьер-министр|Генеральн|Чрезвычайн|Государственн\p{L}+ секретар|Председател\p{L} (?:Правительства|Кабинета|Совета|Комитета|Исполнительного|Государственн)|Министр|Глав\p{L} [Гг]осударства|\p{Lu}{2})/u

/** «министр» inside a sentence says that «Министр» at the beginning of one owes its capital to its place. */
const isSmallElsewhere = ({ normalised }: Page, post: string) =>
  post.startsWith('Министр') &&
  /(?<=\p{L},? )министр\p{L}*/u.test(normalised) &&
  !/(?<=\p{Ll},? )Министр(?!\p{L}*ств)/u.test(normalised)

const isSentenceStart = ({ blocks }: Page, start: number) =>
  blocks.some((block) => !block.isItem && block.sentences.some(([at]) => at === start))

/** How much of the original text these words take: the text may have line breaks where they have one space. */
function lengthIn({ text }: Page, [start, end]: Span, words: string): number {
  let at = start
  for (const sign of words.replace(/\s/g, '').toLowerCase()) {
    while (at < end && text.charAt(at).toLowerCase() !== sign.charAt(0)) at += 1
    at += sign.length
  }
  return Math.min(at, end) - start
}

/** The post after a name: «Иван Петров, министр обороны …», «Иван Петров – министр …», «(министр …)». */
export function postAfter(
  page: Page,
  name: number,
  limit: number,
  inCases: readonly Case[] = allCases,
): PostPhrase | undefined {
  const gap = gapAfter(page, name - 1)
  if (!/^ ?(?:,|–|-|\()\s*$/.test(gap) && !/^ – $/.test(gap)) return undefined
  let head = name
  while (
    head < limit &&
    head - name < 5 &&
    headsAt(page, head, inCases).length === 0 &&
    isModifierOrPart(page, head)
  )
    head += 1
  const [form] = headsAt(page, head, inCases)
  if (!form || head >= limit) return undefined
  let end = head
  while (end + 1 < limit) {
    const between = gapAfter(page, end)
    const next = page.atoms[end + 1]
    if (!next || isVerb(next.lower) || /[,;:()!?•]|\. |\.$/.test(between)) break
    if (/^ – $/.test(between) && headsAt(page, end + 1, inCases).length === 0) break
    end += 1
  }
  return postIn(page, [page.atoms[name]?.start ?? 0, page.atoms[end]?.end ?? 0], form.inCase)
}

const isModifierOrPart = (page: Page, i: number) =>
  isModifier(page.atoms[i]?.lower ?? '') || gapAfter(page, i) === '-' || page.atoms[i]?.lower === 'и'
