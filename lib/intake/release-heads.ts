import { eventNouns } from '@/lib/language/extract/event-nouns'
import { leadVerbs } from '@/lib/language/extract/lead-verbs'
import { normalise } from '@/lib/language/extract/normalise'
import type { Line } from './text-lines'

/** Lines that may head a release, by their places among all: headings and dates, and the paragraph below them. */
type Head = { from: number; lead: number; title: number | null; date: number | null }

/** Where releases begin, as offsets into the text. */
export function beginningsOf(text: string, language: 'ru' | 'en', lines: readonly Line[]): number[] {
  const closes = datesClose(lines)
  const paste = { text, language, lines, closes, usual: usualGap(lines) }
  return headsOf(lines, closes)
    .filter((head) => isBeginning(head, paste))
    .map(({ from }) => lines[from]?.start ?? 0)
}

/** Every run of headings and dates that a paragraph follows; an agency's dateline heads a release by itself. */
function headsOf(lines: readonly Line[], closes: boolean): Head[] {
  const heads: Head[] = []
  let from = -1
  let title: number | null = null
  let date: number | null = null
  for (const [i, line] of lines.entries()) {
    const isDate = line.kind === 'dateLine' && !closes
    if (line.isAfterRule) from = -1
    if (isDate || line.kind === 'heading') {
      if (from < 0) {
        from = i
        title = date = null
      }
      if (isDate) date ??= i
      else title ??= i
      continue
    }
    if (from >= 0) heads.push({ from, lead: i, title, date })
    else if (
      line.kind === 'agency' ||
      (line.kind === 'datedLead' && (line.isAfterRule || line.blankLines > 1))
    )
      heads.push({ from: i, lead: i, title: null, date: null })
    from = -1
  }
  return heads
}

/**
 * Whether dates stand below the text that they date: then a date does not begin a release but ends one. The first date
 * says so where a paragraph stands above it, and no nearer to it what is below.
 */
function datesClose(lines: readonly Line[]): boolean {
  const first = lines.findIndex(({ kind }) => kind === 'dateLine')
  if (first < 0 || !lines.slice(0, first).some(({ isParagraph }) => isParagraph)) return false
  const below = lines[first + 1]
  return !below || below.blankLines >= (lines[first]?.blankLines ?? 0)
}

/** How many empty lines stand above most paragraphs. */
function usualGap(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  for (const { isParagraph, blankLines } of lines.slice(1))
    if (isParagraph) counts.set(blankLines, (counts.get(blankLines) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0
}

type Paste = { text: string; language: 'ru' | 'en'; lines: readonly Line[]; usual: number; closes: boolean }

/**
 * Two signs out of: a rule or a wide gap above, a date above or below, an agency's dateline, a report of an event with its
 * day, a heading as long as a sentence above that.
 */
function isBeginning(head: Head, { text, language, lines, usual, closes }: Paste): boolean {
  const first = lines[head.from]
  const lead = lines[head.lead]
  if (!first || !lead) return false
  if (head.from === 0) return true
  const title = head.title === null ? undefined : lines[head.title]
  const isApart = first.blankLines > 0 || usual === 0 || first.isAfterRule
  const isDated = head.date !== null
  const isAgency = lead.kind === 'agency'
  const isReport = lead.kind === 'datedLead' && saysEvent(text, lead, title, language)
  const signs = [
    first.isAfterRule,
    first.blankLines > Math.max(usual, 1),
    closes && lines[head.from - 1]?.kind === 'dateLine',
    isDated && (title !== undefined || first.blankLines > 0),
    isDated && (isReport || isAgency),
    isAgency,
    isAgency && (title !== undefined || isApart),
    isReport,
    isReport && title !== undefined && isApart && isTitleOfRelease(text, title, language),
  ]
  return (title !== undefined || isDated || lead.kind !== 'text') && signs.filter(Boolean).length >= 2
}

/** As long as a sentence, or naming an event; the parts of one release have headings like «Первый день заседания». */
function isTitleOfRelease(text: string, { start, end }: Line, language: 'ru' | 'en'): boolean {
  const words = normalise(text.slice(start, end)).toLowerCase().trim()
  const isLong = words.length >= 25 && words.split(' ').length >= 4
  const isPart = /(?<!\p{L})(?:день|дня|этап|программ|ход|част|участник|итог|day|stage|programme|part)/u.test(
    words,
  )
  return isLong || (!isPart && saysEventIn(words, language))
}

/** Whether the heading or the paragraph below it speaks of something that took or will take place. */
function saysEvent(text: string, lead: Line, title: Line | undefined, language: 'ru' | 'en'): boolean {
  const part = text.slice(title?.start ?? lead.start, Math.min(lead.end, lead.start + 600))
  return saysEventIn(normalise(part).toLowerCase(), language)
}

const saysEventIn = (lower: string, language: 'ru' | 'en') =>
  eventNouns(lower, [0, lower.length]).length > 0 || leadVerbs(lower, [0, lower.length], language).length > 0
