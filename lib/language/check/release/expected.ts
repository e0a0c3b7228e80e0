import { datesOn } from '../dates/found'
import type { Finder } from '../finding'

/** A telephone or a mail address, where the house wants one in every release. */
export const contact: Finder = function* ({ text, tokens }, { expects }) {
  if (!expects?.contact || text.trim() === '') return
  const hasMail = tokens.some(({ kind, text: address }) => kind === 'address' && address.includes('@'))
  const hasTelephone = /(?:\+\d{1,3}|\b8)[ \u00a0(-]{1,2}\d{2,4}[) \u00a0-]{1,2}\d[\d \u00a0-]{4,10}/.test(
    text,
  )
  if (!hasMail && !hasTelephone) yield { start: text.length, end: text.length, suggestion: null }
}

/** The day of the event in the first sentence of the text. */
export const dateline: Finder = function* (page, { expects }) {
  if (!expects?.dateline || page.tokens.length === 0) return
  const isTitled = page.tokens.some(({ paragraph }) => paragraph === 1)
  for (const { first } of datesOn(page)) if (first.paragraph <= (isTitled ? 1 : 0)) return
  yield { start: 0, end: Math.min(page.text.length, page.tokens[0]?.end ?? 0), suggestion: null }
}
