import { redraftLines } from '@/lib/language/draft/redraft'
import type { Span, Text } from '@/lib/language/draft/text'
import type { ReleaseContent } from '@/lib/releases/content'
import { alignment, asDrafted } from './alignment'
import { renewedBody } from './renewed-body'
import { type WrittenLine, writtenLines } from './written'

/** A line that becomes another: '' before where it is new, '' after where it goes. */
export type RenewedLine = { field: WrittenLine['field']; before: string; after: string }

export type Renewed = {
  content: ReleaseContent
  changes: RenewedLine[]
  /** Words that the record no longer bears out, and that only the author can change. */
  kept: Span[]
}

const words = (spans: readonly Span[]) => spans.map(({ text }) => text).join('')

/** A release after its meeting has changed: what nobody has touched is brought up to date, the author's words stay. */
export function renewal(content: ReleaseContent, before: Text, after: Text): Renewed {
  const written = writtenLines(content)
  const now = asDrafted(written, alignment(before, written))
  const { lines, kept } = redraftLines(before, now, after)
  const changes: RenewedLine[] = []
  const renewed = new Map<string, string>()
  const added: { behind: string | null; text: string }[] = []
  let at = 0
  for (const { spans, isNew } of lines) {
    const text = words(spans)
    const line = isNew ? undefined : written[at++]
    if (line?.text === text) continue
    if (!line) added.push({ behind: written[at - 1]?.block ?? null, text })
    else if (line.block) renewed.set(line.block, text)
    changes.push({ field: line?.field ?? 'body', before: line?.text ?? '', after: text })
  }
  const [title, lead] = lines.filter(({ isNew }) => !isNew)
  return {
    content: {
      ...content,
      title: title ? words(title.spans) : content.title,
      lead: lead ? words(lead.spans) : content.lead,
      body: renewedBody(content.body, { words: renewed, added }),
    },
    changes,
    kept,
  }
}
