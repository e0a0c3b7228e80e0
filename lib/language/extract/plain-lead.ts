import { eventNouns } from './event-nouns'
import type { Span } from './layout'
import { leadVerbs } from './lead-verbs'
import { isWithin, type Mentions } from './mentions'
import type { Page } from './page'
import type { PersonMention } from './people-mentions'
import { isDay, isOfDocument, type Lead, type Segment } from './segments'
import { sessionsAt } from './sessions'

/**
 * Where no sentence begins a report as reports begin, the first that says on which day something was and names an event
 * or two people is about the event all the same: «X принял Y», «подписали … по итогам встречи».
 */
export function withPlainLead(
  page: Page,
  segment: Segment,
  mentions: Mentions,
  people: readonly PersonMention[],
): Segment {
  if (segment.lead !== null) return segment
  for (const { span } of segment.sentences) {
    const lead = plainLead(page, span, mentions, people)
    if (lead) return { ...segment, lead }
  }
  return segment
}

function plainLead(
  page: Page,
  span: Span,
  mentions: Mentions,
  people: readonly PersonMention[],
): Lead | null {
  const date = page.dates.find(
    ({ start, end, from }) => isWithin([start, end], span) && isDay(from) && !isOfDocument(page, start),
  )
  if (!date) return null
  const nouns = eventNouns(page.lower, span)
  const numbered = nouns.map((each) => ({ each, sessions: sessionsAt(page, each, span[1], mentions) }))
  const chosen = numbered.find(({ sessions }) => sessions.length > 0) ?? numbered[0]
  const present = people.filter((each) => isWithin(each.span, span)).length
  const isBilateral =
    present === 2 && (!chosen || (chosen.sessions.length === 0 && chosen.each.kind === 'session'))
  if (!chosen && !isBilateral) return null
  const [verb] = leadVerbs(page.lower, span, page.language)
  const at = chosen?.each ?? { start: span[0], end: span[0] }
  const isToCome = page.publishedAt !== undefined && date.from > page.publishedAt
  return {
    span,
    noun: chosen?.each ?? null,
    verb: verb ?? { tense: isToCome ? 'planned' : 'held', start: at.start, end: at.end, word: '' },
    sessions: chosen?.sessions ?? [],
    date: date.from,
    isBilateral,
  }
}
