import { bodySubject } from './body-subject'
import { type EventNoun, eventNouns } from './event-nouns'
import type { Block, Span } from './layout'
import { isOfEvent, type LeadVerb, leadVerbs } from './lead-verbs'
import { isWithin, type Mentions, overlap } from './mentions'
import type { Page } from './page'
import type { PersonMention } from './people-mentions'
import { asSession, sessionsAt } from './sessions'
import type { Field, SessionReading } from './shape'

export type Lead = {
  span: Span
  noun: EventNoun | null
  verb: LeadVerb
  sessions: Field<SessionReading>[]
  date: string | null
  isBilateral: boolean
}

/** The part of a paste that is about one event. */
export type Segment = {
  title: Span | null
  lead: Lead | null
  sentences: { span: Span; block: Block }[]
  next: Span[]
}

const isNextMeeting = (lower: string) =>
  !/(?<!\p{L})(?:очередн|следующ)\p{L}+[^.]{0,160}? (?:проход(?:ит|ил)|состоял|прош(?:ел|ла|ло)(?!\p{L})|началос|начал[ао]|открыл)/u.test(
    lower,
  ) &&
  /(?<!\p{L})(?:(?:весенн|осенн|летн|зимн)\p{L}+ (?:сесси|заседани|встреч)\p{L}+ (?:\p{L}+ ){0,3}?(?:запланирован|состоится|пройдет|намечен)|(?:вновь|снова|в следующий раз|следующий раз) (?:[^.]{0,60} )?(?:собер|встрет|собира)|(?:следующ|очередн)(?:ее|ая|ий|ое|ой|ый) (?:состоится|пройдет|запланирован\p{L}*) |(?:очередн|следующ)\p{L}+,? (?:[\p{L}\d-]+,? ){0,4}?(?:заседани|недел|сесси|встреч|совещани|конференци|консультаци|раунд|форум|саммит|операци|мероприяти)|(?:заседани|сесси|встреч)\p{L}+ (?:\p{L}+ ){0,6}(?:состоится|пройдет|запланирован\p{L}) .{0,40}(?:следующ|будущ)|(?:will|to) (?:meet|convene|gather) (?:again|next)|the (?:next|following) (?:\p{L}+ ){0,3}(?:meeting|session|round|summit|conference|consultations))/u.test(
    lower,
  )

/** What a text recalls is no part of the event. */
export const isBackground = (lower: string) =>
  /^["\s]*(?:ранее|напомним|накануне|для справки|справочно|как сообщалось|до этого|в прошлом году|предыдущ\p{L}+|прошл\p{L}+|earlier|previously|recall)/u.test(
    lower,
  )

const bilateral =
  /(?<!\p{L})(?:встретил(?:ся|ась|ись) (?:\p{L}+ ){0,4}?(?:с|со) |(?:провел|провела|провели|проведет|состоялась|состоится|прошла|пройдет) (?:[\p{L}\d-]+ ){0,6}?(?:встреч|бесед|переговор)|(?:состоялись|прошли) (?:\p{L}+ )?переговоры|встретится (?:с|со) |принял (?!участи|решени|во внимание|к сведению)(?=\p{L}+ ))/u
const bilateralEnglish =
  /\b(?:met(?: (?:\w+ ){0,6})with|held (?:\w+ ){0,3}(?:talks|a meeting|meeting) with|will meet (?:\w+ ){0,4}?with|received|held talks|meeting between|met with|met (?=(?:the )?(?:\p{Lu}|minister|president|ambassador|secretary)))/iu

/** One reading of a sentence as the beginning of a report about an event. */
function leadIn(page: Page, span: Span, mentions: Mentions, people: readonly PersonMention[]): Lead | null {
  const lower = page.lower.slice(span[0], span[1])
  const [verb, ...more] = leadVerbs(page.lower, span, page.language)
  if (!verb || isBackground(lower)) return null
  const best = [verb, ...more].find(isOfEvent) ?? verb
  const nouns = eventNouns(page.lower, span).filter(
    ({ start, end }) =>
      !mentions.bodies.some((each) => isWithin([start, end], each.span) && start > each.span[0]),
  )
  const isMeeting = (page.language === 'ru' ? bilateral : bilateralEnglish).test(lower)
  const present = people.filter((each) => isWithin(each.span, span)).length
  const date = page.dates.find(
    ({ start, end, from }) => isWithin([start, end], span) && isDay(from) && !isOfDocument(page, start),
  )
  const withSessions = nouns.map((each) => ({ each, sessions: sessionsAt(page, each, span[1], mentions) }))
  const chosen =
    withSessions.find(({ sessions }) => sessions.length > 0) ??
    withSessions.find(
      ({ each }) => each.kind !== 'operation' || /"/.test(page.normalised.slice(each.end, each.end + 4)),
    ) ??
    withSessions[0]
  const subject = bodySubject(page, span, best, mentions.bodies)
  const sessions = chosen?.sessions.some(({ value }) => value.body !== '')
    ? chosen.sessions
    : (asSession(page, subject, chosen?.sessions[0]?.value.number ?? null) ?? chosen?.sessions ?? [])
  const isBilateral =
    isMeeting &&
    !/встреч\p{L} (?:\p{L}+ )?(?:министров|секретарей|глав|представителей|руководителей|экспертов|председателей|специалистов|членов|участников)/u.test(
      lower,
    ) &&
    sessions.length === 0 &&
    (present >= 2 || /встреч|переговор|бесед|talks|met|meet/.test(lower))
  if (!chosen && !isBilateral && sessions.length === 0) return null
  if (!chosen && present < 1 && sessions.length === 0) return null
  const hasSubject = isOfEvent(best) || sessions.length > 0 || date !== undefined
  if (!hasSubject && !isBilateral) return null
  return { span, noun: chosen?.each ?? null, verb: best, sessions, date: date?.from ?? null, isBilateral }
}

/** A month alone is no day of a meeting. */
export const isDay = (date: string) => /-\d{2}-\d{2}$/.test(date)

/** «подписанного 5 мая», «от 3 июня»: the day of a document, not of the meeting. */
export const isOfDocument = ({ lower }: Page, start: number) =>
  /(?:\bот|(?<!\p{L})от|подписан\p{L}*|принят\p{L}* в|до|после|к|с момента|dated|before|by|until|signed on) $/u.test(
    lower.slice(Math.max(0, start - 24), start),
  )

/** The text in the events that it reports, each with the sentences about it. */
export function segmentsOf(page: Page, mentions: Mentions, people: readonly PersonMention[]): Segment[] {
  const segments: Segment[] = []
  let current: Segment = { title: null, lead: null, sentences: [], next: [] }
  let title: Span | null = null
  let isApart = false
  for (const block of page.blocks) {
    if (block.isAfterRule) isApart = true
    if (block.isTitle && (isApart || block.isAfterBlankLine || segments.length === 0)) {
      if (current.lead === null && title === null && segments.length === 0) title = [block.start, block.end]
      else if (isTitleOfEvent(page, block)) title = [block.start, block.end]
      else for (const span of block.sentences) current.sentences.push({ span, block })
      continue
    }
    for (const [i, span] of block.sentences.entries()) {
      const lead = block.isItem ? null : leadIn(page, span, mentions, people)
      const lower = page.lower.slice(span[0], span[1])
      const isNext =
        (isNextMeeting(lower) || isOneMore(current.lead, lead)) && current.lead !== null && !isApart
      if (
        lead &&
        !isNext &&
        (current.lead === null || isApart || (i === 0 && isAnother(current.lead, lead, page, people)))
      ) {
        if (current.lead !== null) {
          segments.push(current)
          current = { title: null, lead: null, sentences: [], next: [] }
        }
        current.lead = lead
        current.title = title ?? current.title
        title = null
        isApart = false
      }
      if (
        isNext &&
        /состо|пройд|заплан|намеч|намет|планир|буд|пров|собер|собира|встрет|дат[аеу]|место|will|scheduled|planned|held/.test(
          lower,
        )
      )
        current.next.push(span)
      else current.sentences.push({ span, block })
    }
  }
  if (title && !current.title) current.title = title
  if (current.lead || segments.length === 0) segments.push(current)
  else segments.at(-1)?.sentences.push(...current.sentences)
  return segments
}

/** `The 32nd session will be convened in Minsk` behind a report on the 31st. */
function isOneMore(one: Lead | null, other: Lead | null): boolean {
  const numberOf = (lead: Lead | null) =>
    lead?.sessions.find(({ value }) => value.number !== null)?.value.number
  const [own, next] = [numberOf(one), numberOf(other)]
  return own != null && next === own + 1 && one?.verb.tense === 'held' && other?.verb.tense === 'planned'
}

const isTitleOfEvent = (page: Page, { start, end }: Block) =>
  end - start > 12 &&
  (eventNouns(page.lower, [start, end]).length > 0 ||
    /встрет|провел|состоя|^об? |session|meeting|met|talks|held/.test(page.lower.slice(start, end)))

/** Whether this lead is about another event than the one that is being read. */
function isAnother(one: Lead, other: Lead, page: Page, people: readonly PersonMention[]): boolean {
  if (!isOfEvent(other.verb) && !other.isBilateral) return false
  const keys = (lead: Lead) => lead.sessions.map(({ value }) => value.bodyId ?? value.body).filter(Boolean)
  const numbers = (lead: Lead) =>
    lead.sessions.flatMap(({ value }) => (value.number === null ? [] : [value.number]))
  const [mine, theirs] = [keys(one), keys(other)]
  if (theirs.length && mine.length && !theirs.some((key) => mine.includes(key)))
    return other.date !== null || numbers(other).length > 0 || isFirstOfParagraph(other, page)
  const [n, m] = [numbers(one), numbers(other)]
  if (n.length && m.length && !m.some((number) => n.includes(number))) return true
  if (one.date !== null && other.date !== null && one.date !== other.date && !isFirstOfParagraph(other, page))
    return other.sessions.length > 0 || other.isBilateral
  const isOtherDay = one.date !== null && other.date !== null && one.date !== other.date
  if (isOtherDay && isOfEvent(other.verb) && isFirstOfParagraph(other, page)) return true
  if (one.isBilateral && other.isBilateral) {
    const named = (lead: Lead) =>
      people.filter((each) => isWithin(each.span, lead.span)).map(({ name }) => name)
    const before = named(one)
    return other.date !== null && named(other).some((name) => !before.includes(name))
  }
  return (
    one.isBilateral !== other.isBilateral &&
    other.date !== null &&
    (other.sessions.length > 0 || other.isBilateral)
  )
}

const isFirstOfParagraph = ({ span }: Lead, { blocks }: Page) =>
  blocks.some(({ start, isAfterBlankLine }) => start === span[0] && isAfterBlankLine)

export const within = (span: Span, spans: readonly Span[]) => spans.some((each) => overlap(span, each))
