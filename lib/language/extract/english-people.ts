import { stateOfDemonym } from '../english/demonyms'
import { atomAt } from './atoms'
import type { DirectoryIndex } from './directory-index'
import { isEnglishName, isPostWord } from './english-words'
import type { Span } from './layout'
import type { Mentions } from './mentions'
import { gapAfter, type Page, wordsOf } from './page'
import { knownPeople, type PersonMention } from './people-mentions'
import type { PostPhrase } from './posts'

/** Everybody whom an English text names: those of the directory, and others who stand beside a post. */
export function findPeopleInEnglish(page: Page, index: DirectoryIndex, mentions: Mentions): PersonMention[] {
  const known = knownPeople(page, index)
  const knownAt = new Map(known.map((mention) => [mention.from, mention]))
  const taken = new Set<number>()
  for (const { from, to } of [...known, ...mentions.states, ...mentions.bodies]) {
    for (let i = from; i < to; i += 1) taken.add(i)
  }
  for (const { from, to } of mentions.cities) {
    if (/^(?:in|at|from|to)$/.test(page.atoms[from - 1]?.lower ?? ''))
      for (let i = from; i < to; i += 1) taken.add(i)
  }
  const people: PersonMention[] = []
  for (const [start, end] of page.blocks.flatMap(({ sentences }) => sentences)) {
    let limit = atomAt(page.atoms, start)
    const to = atomAt(page.atoms, end)
    for (let i = limit; i < to; ) {
      const mention = knownAt.get(i) ?? unknownAt(page, i, to, taken)
      const person = mention && withPost(page, mention, limit, to)
      if (!person || (person.person === null && person.post === null && !isOfState(page, person, mentions))) {
        i = mention ? mention.to : i + 1
        continue
      }
      people.push(person)
      limit = Math.max(person.to, person.post ? atomAt(page.atoms, person.post.span[1]) : 0)
      i = Math.max(limit, i + 1)
    }
  }
  return people
}

/** `Ivan Kubrak (Belarus)` */
const isOfState = ({ normalised }: Page, { span }: PersonMention, { states }: Mentions) =>
  states.some(
    (state) => /^ \((?:the )?$/.test(normalised.slice(span[1], state.span[0])) && state.span[0] > span[1],
  )

/** `the Fight against Organized Crime`: no person stands right behind these. */
const precedesThing = /^(?:against|on|for|in|at|to|into|under|over|into)$/

const small = new Set([
  'uulu',
  'kyzy',
  'ogly',
  'oglu',
  'al',
  'bin',
  'ibn',
  'van',
  'von',
  'de',
  'da',
  'di',
  'der',
  'la',
  'el',
  'zoda',
])

function unknownAt(
  page: Page,
  from: number,
  limit: number,
  taken: ReadonlySet<number>,
): PersonMention | undefined {
  if (precedesThing.test(page.atoms[from - 1]?.lower ?? '') && gapAfter(page, from - 1) === ' ')
    return undefined
  let to = from
  let words = 0
  while (to < limit && !taken.has(to)) {
    const atom = page.atoms[to]
    if (!atom) break
    const isInitial = atom.text.length === 1 && atom.isCapital
    const isPart =
      isInitial || (words > 0 && small.has(atom.lower)) || (atom.isCapital && isEnglishName(atom.text))
    if (!isPart) break
    words += gapAfter(page, to) === '-' ? 0 : 1
    to += 1
    if (
      !/^(?: |-|'|\. ?)$/.test(gapAfter(page, to - 1)) ||
      (gapAfter(page, to - 1).startsWith('.') && !isInitial)
    )
      break
  }
  while (
    to > from &&
    small.has(page.atoms[to - 1]?.lower ?? '') &&
    !/^(?:uulu|kyzy|ogly|oglu)$/.test(page.atoms[to - 1]?.lower ?? '')
  )
    to -= 1
  if (words < 2 || words > 4) return undefined
  const span: Span = [page.atoms[from]?.start ?? 0, page.atoms[to - 1]?.end ?? 0]
  return {
    from,
    to,
    span,
    name: wordsOf(page, span),
    person: null,
    others: [],
    cases: ['nom'],
    gender: null,
    post: null,
    isFamilyAlone: false,
  }
}

const honours = /^(?:(?:H\.\s?E\.|His Excellency|Her Excellency|Mr|Ms|Mrs|Dr|Professor|Prof)\.?\s+)+/
const rank =
  /(?<!Secretary|Attorney|Director|Consul|Governor|Prosecutor|Inspector|Auditor)[\s,]+((?:(?:Lieutenant|Major|Colonel|Brigadier)[\s-](?:General|Colonel)|Colonel|General|Major|Captain|Admiral|Vice[\s-]Admiral|Rear[\s-]Admiral|Marshal|Army General|General of the Army)(?: of (?:Justice|Police))?)\s*$/

function withPost(page: Page, mention: PersonMention, limit: number, to: number): PersonMention {
  const before = postBefore(page, mention, limit)
  const after = before && before.post !== 'Ambassador' ? null : postAfter(page, mention, to)
  const post = after ?? before
  return { ...mention, post }
}

function postBefore(page: Page, { from, span }: PersonMention, limit: number): PostPhrase | null {
  let start = -1
  for (let k = from - 1; k >= limit && from - k < 30; k -= 1) {
    const atom = page.atoms[k]
    const gap = gapAfter(page, k)
    if (!atom || /[;:!?()]|\. /.test(gap) || isBoundary(atom.lower)) break
    if (
      gap.includes(',') &&
      !/General|Colonel|Major|Admiral|Captain|Marshal/.test(page.atoms[k + 1]?.text ?? '') &&
      start >= 0
    )
      break
    if (isPostWord(atom.text)) start = k
    if (
      atom.lower === 'and' &&
      start > k &&
      !/^(?:plenipotentiary|chairman|head|general|minister)$/.test(page.atoms[start]?.lower ?? '')
    )
      break
  }
  if (start < 0) return null
  if (isOwner(page, start - 1) && start - 1 >= limit && gapAfter(page, start - 1) === ' ') start -= 1
  while (
    start > limit &&
    /^[ –-]+$/.test(gapAfter(page, start - 1)) &&
    isModifier(page.atoms[start - 1]?.text ?? '')
  )
    start -= 1
  return phrase(page, [page.atoms[start]?.start ?? 0, span[0]])
}

/** `CSTO Secretary General`, `Iranian Foreign Minister` */
const isOwner = ({ atoms }: Page, i: number) =>
  /^\p{Lu}{2,6}$/u.test(atoms[i]?.text ?? '') || stateOfDemonym(atoms[i]?.text ?? '') !== undefined

const isBoundary = (word: string) =>
  /^(?:by|with|was|were|is|are|between|met|attended|will|from|including|that|where|which|who|held|chaired|visited|during|also)$/.test(
    word,
  )
const isModifier = (word: string) =>
  /^(?:Acting|First|Deputy|Vice|Senior|Permanent|Special|Secretary|State|Executive|Assistant|Extraordinary|Chief|Foreign|Defence|Prime|Interior|Federal|National|Lead|Principal|Legal|Programme|and|Plenipotentiary|Under|Commander|Interim|Honorary|Joint)$/.test(
    word,
  )

function postAfter(page: Page, { to, span }: PersonMention, limit: number): PostPhrase | null {
  const gap = gapAfter(page, to - 1)
  if (!/^(?:, |\s?\(| – )$/.test(gap)) return null
  let head = to
  while (head < limit && head - to < 6 && !isPostWord(page.atoms[head]?.text ?? '')) {
    const word = page.atoms[head]?.text ?? ''
    if (
      !/^(?:the|a|an)$/i.test(word) &&
      !isModifier(word) &&
      !/^\p{Lu}{2,6}$/u.test(word) &&
      stateOfDemonym(word) === undefined
    )
      return null
    head += 1
  }
  if (head >= limit || !isPostWord(page.atoms[head]?.text ?? '')) return null
  let end = head
  while (end + 1 < limit) {
    const between = gapAfter(page, end)
    const next = page.atoms[end + 1]
    if (!next || /[;:!?()]|\.\s|\.$/.test(between) || isBoundary(next.lower)) break
    if (
      between.includes(',') &&
      !isAgency(page, end + 1, limit) &&
      !/^(?:CSTO|Social|Security)$/.test(next.text)
    )
      break
    if (next.lower === 'and' && /^[A-Z]/.test(page.atoms[end + 2]?.text ?? '') && startsPerson(page, end + 2))
      break
    end += 1
  }
  void span
  return phrase(page, [page.atoms[to]?.start ?? 0, page.atoms[end]?.end ?? 0])
}

const agencyHead =
  /^(?:Ministry|Department|Secretariat|Service|Services|Committee|Office|Directorate|Agency|Administration|Academy|Centre|Center|Board|Bureau|Commission|Staff|Forces|Division|Police|Institute|University|Council)$/

/** `Senior Inspector, Border Guard Service of …`: behind the comma stands the house in which the post is. */
function isAgency(page: Page, from: number, limit: number): boolean {
  for (let k = from; k < limit && k - from < 7; k += 1) {
    const atom = page.atoms[k]
    if (!atom || !(atom.isCapital || /^(?:of|the|for|and|s)$/.test(atom.lower))) return false
    if (agencyHead.test(atom.text)) return true
    if (/[,;.:()]/.test(gapAfter(page, k))) return false
  }
  return false
}

/** Two words of a name before the clause ends: `and Minister of Defence Ivan Petrov`. */
function hasName(page: Page, from: number): boolean {
  for (let k = from; k - from < 14; k += 1) {
    const [one, two] = [page.atoms[k], page.atoms[k + 1]]
    if (!one || !two || /[,;.:()]/.test(gapAfter(page, k)) || isBoundary(one.lower)) return false
    if (one.isCapital && two.isCapital && isEnglishName(one.text) && isEnglishName(two.text)) return true
  }
  return false
}

/** Whether a name and its comma, or a post of somebody else, begins here. */
function startsPerson(page: Page, i: number): boolean {
  if (isPostWord(page.atoms[i]?.text ?? '')) return hasName(page, i)
  let k = i
  while (page.atoms[k]?.isCapital && k - i < 4) {
    if (/^,|^ \(/.test(gapAfter(page, k)) && k > i) return true
    k += 1
  }
  return false
}

function phrase(page: Page, [start, end]: Span): PostPhrase | null {
  const printed = wordsOf(page, [start, end]).replace(honours, '')
  const bare = printed.replace(/\s+(?:H\.\s?E\.|Mr|Ms|Mrs|Dr)\.?$/, '')
  const found = rank.exec(bare)
  const words = (found ? bare.slice(0, found.index) : bare)
    .replace(/[\s,–-]+$/, '')
    .replace(/^(?:(?:and|as well as|also) )?(?:(?:the|a|an)\s+)?/i, '')
  if (words === '') return null
  return { post: words, rank: found?.[1] ?? null, span: [start, end], inCase: 'nom', isVerified: true }
}
