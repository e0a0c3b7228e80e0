import { z } from 'zod'
import { check as checked } from '@/lib/language/check/check'
import { worded } from '@/lib/language/check/worded'
import { loadSpelling } from '@/lib/language/spelling'
import type { Command } from './command'
import { longestText, readableDate, textLanguage } from './text-input'

const checkInput = z.object({
  text: longestText,
  language: textLanguage,
  /** The day of the text: which posts were held then, which weekday it was. */
  date: readableDate.optional(),
})

/** `{"text":"…","language":"ru","date":"2020-11-20"}` → `{"findings":[…]}`, the messages in the language of the text */
export const check: Command = async (surroundings) => {
  const directory = surroundings.directory()
  const spelling = await loadSpelling()
  return (line) => {
    const { text, language, date } = checkInput.parse(line)
    const findings = checked({ text, language, ...(date && { date }) }, { directory, spelling })
    return {
      findings: findings.map((finding) => {
        const { rule, severity, start, end, suggestion, message } = worded(finding, language)
        return { rule, severity, start, end, text: finding.text, suggestion, message }
      }),
    }
  }
}
