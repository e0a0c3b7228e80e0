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
  for (const block of layOut(text)) {
    const line = text.slice(text.lastIndexOf('\n', block.start - 1) + 1, block.start)
    const words = text.slice(block.start, block.end).replace(/\s*\n\s*/g, ' ')
    const last = parts.at(-1)
    if (block.isAfterRule && parts.length > 0) parts.push('rule')
    if (!block.isItem) parts.push(block.isTitle && block.isAfterBlankLine ? { h2: words } : { p: words })
    else if (/^\s*\d/.test(line)) {
      if (isNumbered(last) && !block.isAfterRule) last.ol = [...last.ol, words]
      else parts.push({ ol: [words], start: Number.parseInt(line, 10) })
    } else if (isBulleted(last) && !block.isAfterRule) last.ul = [...last.ul, words]
    else parts.push({ ul: [words] })
  }
  return parts
}

type Numbered = { ol: readonly string[]; start?: number }
type Bulleted = { ul: readonly string[] }

const isNumbered = (part: Part | undefined): part is Numbered => typeof part === 'object' && 'ol' in part
const isBulleted = (part: Part | undefined): part is Bulleted => typeof part === 'object' && 'ul' in part
