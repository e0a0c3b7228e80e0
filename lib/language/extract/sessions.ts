import type { DirectoryBody } from '../directory'
import { declineBody } from '../russian/phrases'
import { abbreviatedAt, behindName, isDoubted, isForAnother, isOtherThan } from './body-behind'
import type { Subject } from './body-subject'
import type { EventNoun } from './event-nouns'
import type { Span } from './layout'
import type { BodyMention, Mentions } from './mentions'
import { toNominative } from './nominative-phrase'
import { ownerIn } from './owners'
import { type Page, wordsOf } from './page'
import { closed, phraseEnd } from './phrase-end'
import { numberAfter, numberBefore } from './session-number'
import { type Field, found, guessed, type SessionReading } from './shape'

/** The bodies that meet, with the number of the session, as they stand around the noun of the event. */
export function sessionsAt(
  page: Page,
  noun: EventNoun,
  limit: number,
  { bodies }: Mentions,
): Field<SessionReading>[] {
  const before = numberBefore(page, noun)
  const number = before ?? numberAfter(page, noun)
  const from = number && !before ? number.span[1] : noun.end
  const named = bodiesAfter(page, from, limit, bodies)
  const value = named.length > 1 ? null : (number?.value ?? null)
  if (named.length === 0) {
    if (!number) return []
    return [found({ body: '', abbreviation: null, bodyId: null, number: number.value }, number.span)]
  }
  return named.map(({ body, text, abbreviation, span, isDoubtful }) => {
    const spans: [Span, ...Span[]] = number && value !== null ? [span, number.span] : [span]
    if (body && isDoubtful) return guessed(reading(page, body, value), ...spans)
    if (body) return known(page, body, value, spans)
    return guessed({ body: text, abbreviation, bodyId: null, number: value }, ...spans)
  })
}

const reading = ({ language }: Page, body: DirectoryBody, number: number | null): SessionReading => ({
  body: body.name[language] || body.name.ru || body.name.en,
  abbreviation: body.abbreviation[language] || null,
  bodyId: body.id,
  number,
})

/** Found, unless what stands behind the name says something else. */
const known = (page: Page, body: DirectoryBody, number: number | null, [span, ...more]: [Span, ...Span[]]) =>
  (isDoubted(page, body, span) ? guessed : found)(reading(page, body, number), span, ...more)

type Named = {
  body: DirectoryBody | null
  text: string
  abbreviation: string | null
  span: Span
  /** The name and the abbreviation behind it are of two bodies. */
  isDoubtful?: boolean
}

const group =
  /^ (?:(?:совместн\p{L}+|постоянн\p{L}+|межведомственн\p{L}+) )?рабочей группы(?: экспертов)?(?= |$)/u

function bodiesAfter(page: Page, from: number, limit: number, mentions: readonly BodyMention[]): Named[] {
  const named: Named[] = []
  let at = from
  for (let count = 0; count < 6; count += 1) {
    const next =
      named.length === 0
        ? firstBody(page, at, limit, mentions)
        : (knownAt(page, at, limit, mentions, /^(?:, | и |, а также |[,;]? and |; )(?:of )?(?:the )?$/) ??
          unknownBeside(page, at, limit, mentions))
    if (!next) break
    named.push(next)
    at = withAbbreviation(page, next, mentions)
  }
  return named
}

/** An operation has no body of its own: «Операция проходила под эгидой …». */
export function patronOf(
  page: Page,
  [start, end]: Span,
  mentions: readonly BodyMention[],
): Field<SessionReading> | undefined {
  const match = /под эгидой |при координации |под патронатом |under the auspices of (?:the )?/u.exec(
    page.lower.slice(start, end),
  )
  if (!match) return undefined
  const at = start + match.index + match[0].length
  const named =
    knownAt(page, at, end, mentions, /^$/) ??
    (page.language === 'ru' ? unknownAt(page, at - 1, end, mentions) : undefined)
  if (!named) return undefined
  if (named.body) return known(page, named.body, null, [named.span])
  return guessed(
    { body: named.text, abbreviation: named.abbreviation, bodyId: null, number: null },
    named.span,
  )
}

/** A body that is the subject of the sentence, as a session. */
export function asSession(
  page: Page,
  subject: Subject | undefined,
  number: number | null,
): Field<SessionReading>[] | undefined {
  if (!subject) return undefined
  if (subject.body) return [known(page, subject.body, number, [subject.span])]
  return [guessed({ body: subject.text, abbreviation: null, bodyId: null, number }, subject.span)]
}

const beside = /^(?:,? и |, а также |, )(?=\p{Lu})/u

/** «… Комитета по безопасности и Совета по делам молодёжи»: another body in the same case. */
function unknownBeside(
  page: Page,
  at: number,
  limit: number,
  mentions: readonly BodyMention[],
): Named | undefined {
  const gap = page.language === 'ru' ? beside.exec(page.normalised.slice(at, limit)) : null
  const from = at + (gap?.[0].length ?? 0)
  if (!gap || !headOfBody.test(page.lower.slice(from, limit))) return undefined
  return unknownAt(page, from - 1, limit, mentions)
}

/** Where the next body of the list begins. */
function nextBody({ normalised, lower }: Page, start: number, end: number): number {
  for (const match of normalised.slice(start, end).matchAll(/,? и (?=\p{Lu})|, (?=\p{Lu})/gu)) {
    const at = start + match.index
    if (headOfBody.test(lower.slice(at + match[0].length, end))) return at
  }
  return end
}

function firstBody(
  page: Page,
  at: number,
  limit: number,
  mentions: readonly BodyMention[],
): Named | undefined {
  const listed = knownAt(page, at, limit, mentions, /^ "?$|^ (?:of |between )(?:the )?$/)
  if (listed && !isOfAnother(page, listed)) return listed
  const working = group.exec(page.lower.slice(at, limit))
  if (working) {
    const council = knownAt(page, at + working[0].length, limit, mentions, /^ (?:при )?$/)
    if (council) return council
  }
  return unknownAt(page, at, limit, mentions)
}

function knownAt(
  page: Page,
  at: number,
  limit: number,
  mentions: readonly BodyMention[],
  gap: RegExp,
): Named | undefined {
  const mention = mentions.find(
    ({ span }) => span[0] >= at && span[1] <= limit && gap.test(page.lower.slice(at, span[0])),
  )
  return mention && { body: mention.body, text: '', abbreviation: null, span: mention.span }
}

/** The same council of another organisation: «Совет министров обороны государств – участников СНГ» is not that of ОДКБ. */
function isOfAnother(page: Page, { body, span }: Named): boolean {
  const { normalised } = page
  const tail =
    /^ (?:при |(?:государств|стран)\s*[-–]?\s*(?:членов|участников|участниц) |of the )?(\p{Lu}[^.,;()]{1,60})/u.exec(
      normalised.slice(span[1], span[1] + 100),
    )?.[1]
  if (body && isForAnother(page, body, span)) return true
  const printed = tail && ownerIn(tail.slice(0, 50))
  const own = body && ownerIn([body.name.ru, body.name.en, ...body.aliases].join(' '))
  return Boolean(printed && own && printed !== own)
}

/** Past «… государств – членов ОДКБ (КСОПН)»; the abbreviation in brackets belongs to the name before it, and decides. */
function withAbbreviation(page: Page, named: Named, mentions: readonly BodyMention[]): number {
  const behind = behindName(page, named.span)
  if (!behind.bracket) return behind.end
  const abbreviated = abbreviatedAt(behind, mentions)
  if (abbreviated && named.body && isOtherThan(named.body, abbreviated)) {
    named.body = abbreviated
    named.isDoubtful = true
  } else if (abbreviated) named.body ??= abbreviated
  else if (!named.body) named.abbreviation = behind.bracket.text
  return behind.bracket.end
}

const headOfBody =
  /^(?:\p{L}+(?:ого|ой|его|ей|ых|их) (?:и )?){0,4}(?:совета|комитета|комиссии|коллегии|группы|подгруппы|ассамблеи|палаты|бюро|президиума|парламента|правительства|штаба|центра|службы|агентства|организации|союза|конференции|собрания|секретариата|форума|подкомитета|подкомиссии|подкомитетов|альянса|банка|фонда|ведомств|правления|секции|сената|комиссии|кабинета|миссии|совбеза|клуба|делегаций|министров|секретарей|представителей)(?!\p{L})/u

function unknownAt(
  page: Page,
  at: number,
  limit: number,
  mentions: readonly BodyMention[],
): Named | undefined {
  if (page.language === 'en') return unknownInEnglish(page, at, limit, mentions)
  const start = at + (/^ "?/.exec(page.normalised.slice(at))?.[0].length ?? 0)
  if (start === at) return undefined
  const ahead = page.lower.slice(start, limit)
  const isAbbreviation = /^\p{Lu}{3,}(?![\p{Ll}])/u.test(page.normalised.slice(start))
  const head = headOfBody.exec(ahead)?.[0]
  if (
    !isAbbreviation &&
    (head === undefined || /(?:министров|секретарей|представителей|делегаций)$/.test(head))
  )
    return undefined
  const end = nextBody(page, start, phraseEnd(page, start, limit))
  const span = closed(page, [start, withMatter(page, start, end, limit)])
  const printed = wordsOf(page, span)
  if (printed === '') return undefined
  const text = isAbbreviation ? printed : (toNominative(printed, 'gen', declineBody)?.text ?? printed)
  const named: Named = { body: null, text: capitalised(text), abbreviation: null, span }
  withAbbreviation(page, named, mentions)
  return named
}

/** «Рабочая группа экспертов по вопросам реабилитации»: the matter belongs to the name right behind its noun. */
function withMatter(page: Page, start: number, end: number, limit: number): number {
  const isNoun =
    /(?:группы|комитета|комиссии|совета|экспертов|подкомитета|подкомиссии|коллегии|секции)$/.test(
      page.lower.slice(start, end),
    )
  const matter = isNoun ? /^ по вопросам /.exec(page.lower.slice(end, limit)) : null
  return matter ? phraseEnd(page, end + matter[0].length, limit) : end
}

const bodyInEnglish =
  /^ of (?:the )?((?:\p{Lu}[\p{L}'-]*|[IVX]+)(?: (?:\p{Lu}[\p{L}'-]*|of|the|for|and|on|to|in(?! \p{Lu}\p{Ll}+ (?:on|was|\d)))){0,24})/u

const monthAtEnd =
  / (?:January|February|March|April|May|June|July|August|September|October|November|December)$/

function unknownInEnglish(
  page: Page,
  at: number,
  limit: number,
  mentions: readonly BodyMention[],
): Named | undefined {
  const match = bodyInEnglish.exec(page.normalised.slice(at, limit))
  const printed = match?.[1]?.replace(
    /(?: (?:of|the|for|and|on|to|in|(?:in|on) (?:the )?\p{Lu}\p{L}+))+$/u,
    (tail) => (/^ on (?!\p{Lu}\p{L}+ \d)/u.test(tail) && !monthAtEnd.test(tail) ? tail : ''),
  )
  if (
    !match ||
    !printed ||
    !/council|committee|commission|group|board|assembly|party|parliament|body|forum|conference|summit/i.test(
      printed,
    )
  )
    return undefined
  const start = at + match[0].indexOf(match[1] ?? '')
  const named: Named = {
    body: null,
    text: printed,
    abbreviation: null,
    span: [start, start + printed.length],
  }
  withAbbreviation(page, named, mentions)
  return named
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
