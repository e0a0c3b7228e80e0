import type { Finding } from '../check/finding'

/** The text with the suggestion of one finding in place of what it found. */
export const withFix = (text: string, { start, end, suggestion }: Finding): string =>
  suggestion === null ? text : text.slice(0, start) + suggestion + text.slice(end)

/** The text with every suggestion taken; of two that meet, the first. */
export function withFixes(text: string, findings: readonly Finding[]): string {
  let fixed = ''
  let at = 0
  for (const { start, end, suggestion } of findings) {
    if (suggestion === null || start < at) continue
    fixed += text.slice(at, start) + suggestion
    at = end
  }
  return fixed + text.slice(at)
}
