import { eventNouns } from '@/lib/language/extract/event-nouns'
import { leadVerbs } from '@/lib/language/extract/lead-verbs'
import { normalise } from '@/lib/language/extract/normalise'
import { type Line, linesOf } from './text-lines'

/** A release within a paste. The parts follow on one another: joined they are the paste. */
export type Part = {
  start: number
  end: number
  /** As its own date line says, YYYY-MM-DD; '' where it says none with a year. */
  publishedOn: string
}

/**
 * Where releases begin in a text that may hold several: at headings with a dated report under them, at datelines, at
 * dates that stand alone, after a rule. What is doubtful is left together: two releases in one are seen at once, half
 * a release is not.
 */
export function splitText(text: string, language: 'ru' | 'en'): Part[] {
  const lines = linesOf(text, language)
  const heads = headsOf(lines)
  const usual = Math.min(...lines.slice(1).map(({ blankLines }) => blankLines))
  const closes = datesClose(lines)
  const begins = heads.filter((head) => isBeginning(head, { text, language, lines, usual, closes }))
  const cuts = begins.map(({ from }) => lines[from]?.start ?? 0).filter((cut) => cut > 0)
  return partsAt(text, withSubstance(cuts, lines, text.length)).map((part) => ({
    ...part,
    publishedOn: ownDate(lines, part),
  }))
}

/** The text cut at these offsets, in any order; what is no offset inside the text is left out. */
export function partsAt(text: string, cuts: readonly number[]): Omit<Part, 'publishedOn'>[] {
  const inside = [...new Set(cuts)].filter((cut) => cut > 0 && cut < text.length).sort((a, b) => a - b)
  return [0, ...inside].map((start, i) => ({ start, end: inside[i] ?? text.length }))
}

/** Lines that may head a release, with the paragraph below them. */
type Head = { from: number; lead: number; title: number | null; date: number | null }

/** Every run of headings and dates that a paragraph follows; an agency's dateline heads a release by itself. */
function headsOf(lines: readonly Line[]): Head[] {
  const heads: Head[] = []
  let from = -1
  for (const [i, line] of lines.entries()) {
    const isHead = line.kind === 'heading' || line.kind === 'dateLine'
    if (isHead && (from < 0 || startsAnew(lines, from, i))) from = i
    if (isHead) continue
    if (from >= 0 || line.kind === 'agency' || (line.kind === 'datedLead' && line.isAfterRule)) {
      const start = from < 0 ? i : from
      const within = lines.slice(start, i)
      const at = (kind: Line['kind']) => {
        const found = within.findIndex((each) => each.kind === kind)
        return found < 0 ? null : start + found
      }
      heads.push({ from: start, lead: i, title: at('heading'), date: at('dateLine') })
    }
    from = -1
  }
  return heads
}

/** A rule, or a date that closes what came before, parts two runs of headings. */
const startsAnew = (lines: readonly Line[], from: number, i: number) =>
  lines[i]?.isAfterRule === true && i > from

/** Whether dates stand below the text that they date: then a date does not begin a release but ends one. */
function datesClose(lines: readonly Line[]): boolean {
  const firstDate = lines.findIndex(({ kind }) => kind === 'dateLine')
  return firstDate >= 0 && lines.slice(0, firstDate).some(({ isParagraph }) => isParagraph)
}

type Paste = { text: string; language: 'ru' | 'en'; lines: readonly Line[]; usual: number; closes: boolean }

/** Two signs out of: a rule or a wide gap above, a date that stands alone, an agency's dateline, a dated report below. */
function isBeginning(head: Head, { text, language, lines, usual, closes }: Paste): boolean {
  const first = lines[head.from]
  const lead = lines[head.lead]
  if (!first || !lead) return false
  if (head.from === 0) return true
  const isWide = first.blankLines > Math.max(usual, 0) && first.blankLines > 1
  const title = head.title === null ? undefined : lines[head.title]
  const isDated = head.date !== null && !(closes && head.date === head.from)
  const isReport = lead.kind === 'datedLead' && saysEvent(text, lead, title, language)
  const signs = [
    first.isAfterRule,
    isWide,
    isDated && (title !== undefined || first.blankLines > 0),
    isDated && (isReport || lead.kind === 'agency'),
    lead.kind === 'agency',
    lead.kind === 'agency' && (title !== undefined || first.blankLines > 0 || first.isAfterRule),
    isReport,
    isReport && title !== undefined && isSentenceLong(text, title) && first.blankLines >= Math.max(1, usual),
  ]
  return (title !== undefined || isDated || lead.kind !== 'text') && signs.filter(Boolean).length >= 2
}

const isSentenceLong = (text: string, { start, end }: Line) =>
  end - start >= 25 && text.slice(start, end).trim().split(/\s+/).length >= 4

/** Whether the heading or the paragraph below it speaks of something that took or will take place. */
function saysEvent(text: string, lead: Line, title: Line | undefined, language: 'ru' | 'en'): boolean {
  const words = normalise(
    text.slice(title?.start ?? lead.start, Math.min(lead.end, lead.start + 600)),
  ).toLowerCase()
  return (
    eventNouns(words, [0, words.length]).length > 0 ||
    leadVerbs(words, [0, words.length], language).length > 0
  )
}

/** Only the cuts that leave a paragraph on either side: a title page or a signature is no release. */
function withSubstance(cuts: readonly number[], lines: readonly Line[], length: number): number[] {
  const kept: number[] = []
  for (const cut of cuts) {
    if (hasParagraph(lines, kept.at(-1) ?? 0, cut)) kept.push(cut)
  }
  while (kept.length > 0 && !hasParagraph(lines, kept.at(-1) ?? 0, length)) kept.pop()
  return kept
}

const hasParagraph = (lines: readonly Line[], from: number, to: number) =>
  lines.some(({ start, isParagraph }) => isParagraph && start >= from && start < to)

/** The date by which a part dates itself: at its head, else at its foot. */
function ownDate(lines: readonly Line[], { start, end }: Omit<Part, 'publishedOn'>): string {
  const own = lines.filter((line) => line.start >= start && line.start < end)
  const isAtEdge = (_: Line, i: number) => i < 4 || i >= own.length - 3
  return own.find((line, i) => isAtEdge(line, i) && line.date !== '')?.date ?? ''
}
