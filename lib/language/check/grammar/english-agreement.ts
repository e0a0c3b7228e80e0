import type { Hit } from '../finding'
import { near, type Page, type Token } from '../page'

const one =
  /^(?:meeting|session|conference|summit|council|committee|delegation|minister|president|secretary|chairman|protocol|document|statement|programme|project|group|operation|exercise|event|agreement|plan)$/
const many =
  /^(?:participants|parties|sides|ministers|representatives|members|delegations|heads|documents|issues|states|countries|meetings|sessions|delegates|experts|plans|agreements)$/
const plural: Record<string, string> = { was: 'were', is: 'are', has: 'have' }
const singular: Record<string, string> = { were: 'was', are: 'is', have: 'has' }

/** `The participants was`, `The meeting were attended by`: the subject right before its verb. */
export function* englishAgreement(page: Page): Generator<Hit> {
  for (const token of page.words) {
    const noun = near(page, token, -1)
    if (!noun || !isSubject(page, noun)) continue
    const right = many.test(noun.plain)
      ? plural[token.plain]
      : one.test(noun.plain)
        ? singular[token.plain]
        : undefined
    if (right) yield { start: token.start, end: token.end, suggestion: right, key: 'agreementNumber' }
  }
}

/** At the start of its sentence behind an article, an adjective or a number: no other noun can be the subject. */
function isSubject(page: Page, noun: Token): boolean {
  for (let steps = 1; steps <= 3; steps++) {
    const token = near(page, noun, -steps)
    if (!token) return true
    if (token.isFirst) return /^(?:the|this|a|an|these|all)$/.test(token.plain) || token.kind !== 'word'
    if (
      !/^(?:the|this|these|all|next|regular|joint|final|first|second|third|working|member|\d+(?:st|nd|rd|th))$/.test(
        token.plain,
      )
    )
      return false
  }
  return false
}
