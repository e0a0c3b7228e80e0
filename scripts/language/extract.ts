import { z } from 'zod'
import { extract as extracted } from '@/lib/language/extract/extract'
import type { Command } from './command'
import { longestText, readableDate, textLanguage } from './text-input'

const extractInput = z.object({
  text: longestText,
  language: textLanguage,
  /** Dates without a year are read by it. */
  publishedAt: readableDate.optional(),
})

/** `{"text":"…","language":"ru","publishedAt":"2020-11-20"}` → `{"events":[…],"unplaced":[…]}` */
export const extract: Command = async ({ directory }) => {
  const known = directory()
  return (line) => {
    const { text, language, publishedAt } = extractInput.parse(line)
    return extracted({ text, language, ...(publishedAt && { publishedAt }) }, known)
  }
}
