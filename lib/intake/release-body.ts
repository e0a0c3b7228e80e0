import { z } from 'zod'
import { layOut } from '@/lib/language/extract/layout'
import { Refusal } from '@/lib/refusal'
import type { RichText } from '@/lib/richtext/content'
import { document, type Part } from '@/lib/richtext/document'
import { richTextLimits } from '@/lib/richtext/limits'

/** Plain text as the text of a release: paragraphs, headings and lists as its lines set them. Throws Refusal where it is too long. */
export function releaseBody(text: string): RichText {
  if (text.length > richTextLimits.characters) throw new Refusal('validation.richText.tooLong')
  try {
    return document(partsOf(text))
  } catch (error) {
    if (error instanceof z.ZodError) throw new Refusal(`validation.${error.issues[0]?.message}`)
    throw error
  }
}

function partsOf(text: string): Part[] {
  const parts: Part[] = []
  let list: { kind: 'ol' | 'ul'; items: string[] } | undefined
  for (const block of layOut(text)) {
    const line = text.slice(text.lastIndexOf('\n', block.start - 1) + 1, block.start)
    const words = text.slice(block.start, block.end).replace(/\s*\n\s*/g, ' ')
    if (block.isAfterRule && parts.length > 0) parts.push('rule')
    if (block.isAfterRule || !block.isItem) list = undefined
    if (!block.isItem) parts.push(block.isTitle && block.isAfterBlankLine ? { h2: words } : { p: words })
    else {
      const kind = /^\s*\d/.test(line) ? 'ol' : 'ul'
      if (list?.kind === kind) list.items.push(words)
      else {
        list = { kind, items: [words] }
        parts.push(kind === 'ol' ? { ol: list.items, start: Number.parseInt(line, 10) } : { ul: list.items })
      }
    }
  }
  return parts
}
