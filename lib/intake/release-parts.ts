import type { Locale } from '@/db/locales'
import type { ConfirmedRelease } from './confirmation'
import { linesOf } from './text-lines'

/** Within which heading, dateline and lead stand. */
const beginning = 8000

export type ReleaseParts = { title: string; dateline: string; lead: string; body: string }

/**
 * A text as a release has it: the heading, the place of the dateline, the first paragraph, and the rest as it stands.
 * A heading or paragraph that is too long for its field stays in the body.
 */
export function releaseParts(text: string, language: Locale): ReleaseParts {
  const lines = linesOf(text.slice(0, beginning), language)
  const parts: ReleaseParts = { title: '', dateline: '', lead: '', body: '' }
  let from = 0
  let at = 0
  for (const line of lines.slice(0, 6)) {
    const words = oneLine(text.slice(line.start, line.end))
    if (line.kind === 'dateLine') parts.dateline ||= line.place.slice(0, 100)
    else if (line.isTitle && parts.title === '' && words.length <= 300) parts.title = words
    else break
    at += 1
    from = line.end
  }
  const lead = lines[at]
  if (lead && lines[at + 1] && !lead.isTitle) {
    const words = oneLine(text.slice(lead.start, lead.end))
    if (words.length <= 1000) {
      parts.lead = words
      from = lead.end
    }
  }
  return { ...parts, body: text.slice(from).trim() }
}

export function proposeRelease(source: {
  text: string
  language: Locale
  publishedOn: string
}): ConfirmedRelease {
  const { title, lead, dateline } = releaseParts(source.text, source.language)
  return { kind: 'news', title, lead, dateline, issuedOn: source.publishedOn }
}

const oneLine = (words: string) => words.replace(/\s+/g, ' ').trim()
