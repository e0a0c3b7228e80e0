import type { LanguageDirectory } from '../directory'
import { stateOfDemonym } from '../english/demonyms'
import { stateOfAdjective } from '../russian/state-aliases'
import { enumeratedStates } from './enumerated-states'
import type { Block, Span } from './layout'
import { isWithin, type Mentions, overlap } from './mentions'
import { atomsIn, gapAfter, type Page } from './page'
import type { Placed } from './roles'
import type { Segment } from './segments'
import { type Field, found, guessed } from './shape'
import { type Trigger, type TriggerRole, triggersIn } from './triggers'

type Region = { role: TriggerRole; span: Span }

/** The stretches of the text that say who takes part, each with what its words make of those named in it. */
export function regionsOf(page: Page, { sentences, lead }: Segment): Region[] {
  let carried: TriggerRole | null = null
  const isOfSides =
    lead?.isBilateral || lead?.noun?.kind === 'consultations' || lead?.noun?.kind === 'bilateral'
  return sentences.flatMap(({ span, block }): Region[] => {
    const triggers = triggersIn(page.lower, span, page.language).filter(
      (each) => each.role !== 'speaker' && (isOfSides || !isTalk(page, each)),
    )
    if (!block.isItem && !isListLine(page, span)) carried = null
    if (carried && triggers.length === 0) return [{ role: carried, span }]
    const regions = triggers.map((trigger, i): Region => {
      const isFirst = i === 0 && startsWithSubject(page, span, trigger.span[0])
      return {
        role: isOfAbsent(page, trigger, triggers[i + 1]) ? 'absent' : trigger.role,
        span: [isFirst ? span[0] : trigger.span[0], triggers[i + 1]?.span[0] ?? span[1]],
      }
    })
    if (/:\s*$/.test(page.normalised.slice(span[0], span[1]))) carried = triggers.at(-1)?.role ?? carried
    if (lead?.noun?.kind === 'operation' && lead.span[0] === span[0]) return [{ role: 'member', span }]
    if (isOfSides && lead?.span[0] === span[0]) return [{ role: 'member', span }]
    return regions
  })
}

/** At a session of many, talks of two on its margins bring nobody who was not there. */
const isTalk = ({ lower }: Page, { span }: Trigger) =>
  /^(?:бесед|встреч|встретил|переговор)/.test(lower.slice(...span))

/** «Представители … участия в заседании не принимали»: what they did is said behind them. */
const isOfAbsent = ({ lower }: Page, { span }: Trigger, next: Trigger | undefined) =>
  next?.role === 'absent' && /^(?:представител|representatives)/.test(lower.slice(...span))

const isListLine = ({ normalised }: Page, [start, end]: Span) => /[;,]\s*$/.test(normalised.slice(start, end))

/** «Представители Армении и Беларуси приняли участие»: the list stands before the verb. */
const startsWithSubject = ({ lower, language }: Page, [start]: Span, trigger: number) =>
  language === 'en' ||
  /^(?:\P{L}*)(?:представител|делегаци|глав|руководител|министр|секретар|от |the )/u.test(
    lower.slice(start, trigger),
  ) ||
  /представител|делегаци|representatives|delegations/.test(lower.slice(start, trigger))

/** The states that take part, and those of which it is said that they do not. */
export function statesOf(
  page: Page,
  segment: Segment,
  mentions: Mentions,
  placed: readonly Placed[],
  directory: LanguageDirectory,
): { states: Field<string>[]; absent: Field<string>[] } {
  const regions = regionsOf(page, segment)
  const isOperation = segment.lead?.noun?.kind === 'operation'
  const named = mentions.states.filter(
    (state) =>
      !isLocation(page, state.span, state.cases) ||
      (isOperation && !/(?:в|во|in) $/u.test(page.lower.slice(state.span[0] - 3, state.span[0]))),
  )
  const inRegion = (roles: readonly TriggerRole[]) =>
    regions
      .filter(({ role }) => roles.includes(role))
      .flatMap(({ span }) => named.filter((state) => isWithin(state.span, span)))
  const absent = inRegion(['absent'])
  const ofPeople = placed
    .filter(({ role }) => role !== null && role !== 'source' && role !== 'absent' && role !== 'mentioned')
    .flatMap(({ mention: { post } }) =>
      post ? named.filter((state) => isWithin(state.span, post.span)) : [],
    )
  const listed = inRegion(['member', 'head', 'guest', 'observer']).filter(
    (state) => !absent.includes(state) && !isOfSubject(page, state.span, segment),
  )
  const sides = adjectives(page, segment)
  const enumerated = enumeratedStates(page, segment, named).filter(
    (state) => !absent.includes(state) && !isOfSubject(page, state.span, segment),
  )
  const inBrackets = mentions.states.filter((state) => isBehindName(page, state.span, placed))
  const all = [...listed, ...enumerated, ...inBrackets, ...ofPeople].map(({ code, span }) => ({ code, span }))
  const ordered = [...all, ...sides].sort((a, b) => a.span[0] - b.span[0])
  const states = unique(ordered)
  return {
    states: states.length > 0 ? states : everyMember(page, segment, directory),
    absent: unique(absent.map(({ code, span }) => ({ code, span }))),
  }
}

/** «Марат Сыздыков (Республика Казахстан)» */
const isBehindName = ({ normalised }: Page, [start]: Span, placed: readonly Placed[]) =>
  placed.some(
    ({ mention, role }) =>
      role !== null &&
      role !== 'absent' &&
      role !== 'source' &&
      /^ \((?:the )?$/.test(normalised.slice(mention.span[1], start)),
  )

function unique(list: readonly { code: string; span: Span }[]): Field<string>[] {
  const byCode = new Map<string, Field<string>>()
  for (const { code, span } of list) {
    const known = byCode.get(code)
    if (known) known.spans.push(span)
    else byCode.set(code, found(code, span))
  }
  return [...byCode.values()]
}

/** «в Республике Армения», «на территории Казахстана», «Посол … в Кыргызской Республике»: a place, not who takes part. */
function isLocation({ lower, language }: Page, [start]: Span, cases: readonly string[]): boolean {
  const before = lower.slice(Math.max(0, start - 30), start)
  if (language === 'en') return /\b(?:in|to|visit to|across|territory of)(?: the)? $/.test(before)
  return (
    (cases.includes('prep') && /(?<!\p{L})(?:в|во) $/u.test(before)) ||
    /(?:территори\p{L} |столице |\(|границ\p{L}* )$/u.test(before)
  )
}

/** A state inside the name of the event's own body or of a document is not there as a participant. */
const isOfSubject = ({ normalised }: Page, span: Span, { lead }: Segment) =>
  (lead?.sessions ?? []).some(({ spans }) => spans.some((each) => overlap(each, span))) ||
  (normalised.slice(Math.max(0, span[0] - 200), span[0]).match(/"/g)?.length ?? 0) % 2 === 1

/** «казахстанской стороны», «российская делегация» */
function adjectives(page: Page, { sentences }: Segment): { code: string; span: Span }[] {
  if (page.language === 'en') return sentences.flatMap(({ span }) => demonymsIn(page, span))
  return sentences.flatMap(({ span }) => {
    const [from, to] = atomsIn(page, span)
    return page.atoms.slice(from, to).flatMap((atom, i) => {
      const next = page.atoms[from + i + 1]?.lower ?? ''
      const isElliptic = /(?:ую|ая)$/.test(atom.lower) && /^ – $/.test(gapAfter(page, from + i))
      if (!isElliptic && !/^(?:сторон|делегаци|коллег)/.test(next)) return []
      const code = stateOfAdjective(atom.lower)
      return code ? [{ code, span: [atom.start, atom.end] as Span }] : []
    })
  })
}

const sides =
  /\b(\p{Lu}\p{L}+)(?: and (\p{Lu}\p{L}+))? (?:foreign |defence |prime |interior )?(?:ministers?|presidents?|delegations?|sides?|counterparts?|parliamentarians|colleagues?)\b/gu

/** `the Russian and Iranian foreign ministers`, `the Belarusian delegation` */
function demonymsIn({ normalised }: Page, [start, end]: Span): { code: string; span: Span }[] {
  return [...normalised.slice(start, end).matchAll(sides)].flatMap((match) =>
    [match[1], match[2]].flatMap((word) => {
      const code = word && stateOfDemonym(word)
      const at = start + match.index + match[0].indexOf(word ?? '')
      return code ? [{ code, span: [at, at + word.length] as Span }] : []
    }),
  )
}

/** «представители всех государств – членов Организации» */
function everyMember(page: Page, { sentences }: Segment, { members }: LanguageDirectory): Field<string>[] {
  for (const { span } of sentences) {
    const match =
      /(?:представител\p{L}|делегаци\p{L}|глав\p{L}|всех|все)(?: \p{L}+){0,3} (?:государств\p{L}?|стран\p{L}?)\s?[-–]?\s?член\p{L}+|all (?:the )?(?:\p{L}+ )?member states/u.exec(
        page.lower.slice(span[0], span[1]),
      )
    const hasTrigger =
      match && triggersIn(page.lower, span, page.language).some(({ role }) => role === 'member')
    if (match && hasTrigger) {
      const at: Span = [span[0] + match.index, span[0] + match.index + match[0].length]
      return members.map((code) => guessed(code, at))
    }
  }
  return []
}

export type SentenceOf = { span: Span; block: Block }
