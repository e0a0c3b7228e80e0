import type { Hit } from '../finding'
import { near, type Page, type Token } from '../page'

const one =
  /^(?:meeting|session|conference|summit|council|committee|delegation|minister|president|secretary|chairman|protocol|document|statement|programme|project|group|operation|exercise|event|agreement|plan)$/
/** Of these the plural is right, too, where the people in them are meant. */
const collective = /^(?:council|committee|delegation|group)$/
const many =
  /^(?:participants|parties|sides|ministers|representatives|members|delegations|heads|documents|issues|states|countries|meetings|sessions|delegates|experts|plans|agreements|ambassadors|officials|presidents|chiefs|leaders|secretaries|protocols|projects|exercises)$/
const plural: Record<string, string> = { was: 'were', is: 'are', has: 'have' }
const singular: Record<string, string> = { were: 'was', are: 'is', have: 'has' }

/** `The participants was`, `The delegations of Armenia and Belarus has`: the subject begins its sentence. */
export function* englishAgreement(page: Page): Generator<Hit> {
  for (const first of page.words) {
    if (!first.isFirst) continue
    const noun = subjectFrom(page, first)
    const verb = noun && verbOf(page, noun)
    if (!noun || !verb) continue
    const isMany = many.test(noun.plain)
    if (!isMany && verb.index > noun.index + 1 && collective.test(noun.plain)) continue
    const right = (isMany ? plural : singular)[verb.plain]
    if (right) yield { start: verb.start, end: verb.end, suggestion: right, key: 'agreementNumber' }
  }
}

/** Behind an article, an adjective or a number: no other noun can be the subject. */
function subjectFrom(page: Page, first: Token): Token | undefined {
  if (many.test(first.plain)) return first
  if (!/^(?:the|this|a|an|these|all|next|regular|joint|final)$/.test(first.plain)) return undefined
  for (let steps = 1; steps <= 4; steps++) {
    const token = near(page, first, steps)
    if (!token || token.kind === 'mark') return undefined
    if (one.test(token.plain) || many.test(token.plain)) return isCompound(page, token) ? undefined : token
    if (
      !/^(?:the|this|these|all|next|regular|joint|final|first|second|third|working|member|foreign|defence|\d+(?:st|nd|rd|th)?)$/.test(
        token.plain,
      )
    )
      return undefined
  }
  return undefined
}

/** `the meeting participants`, `the Council members` */
const isCompound = (page: Page, noun: Token) => {
  const next = near(page, noun, 1)?.plain ?? ''
  return one.test(next) || many.test(next)
}

/** Small words that hang on the subject; a clause of its own would begin with something else. */
const attached =
  /^(?:of|from|to|in|at|on|for|the|and|defence|foreign|affairs|justice|interior|member|heads?|delegations?|ministers?|ministry|ministries|states?|countries|governments?|parties|participants|security|councils?|committees?|organi[sz]ations?|parliaments?)$/
const joining = /^(?:of|from|to|in|at|on|for|the|and)$/

/** The verb behind the subject and what belongs to it: names stand behind small words, another name or a comma. */
function verbOf(page: Page, noun: Token): Token | undefined {
  let [before, hasAnd, isListed] = [noun, false, false]
  for (let steps = 1; steps <= 24; steps++) {
    const token = near(page, noun, steps)
    if (!token) return undefined
    if (plural[token.plain] || singular[token.plain]) return isEnd(before) && !isListed ? token : undefined
    if (steps === 1 && !/^(?:of|from|to|in|at|for)$/.test(token.plain)) return undefined
    const isName = token.isCapital && token.kind === 'word'
    if (token.plain === 'and') hasAnd = true
    // `in Astana, Armenia has said,`: the last of a list stands behind `and`.
    if (token.text === ',') isListed = true
    else if (token.plain === 'and') isListed = false
    if (token.text === ',') {
      if (!before.isCapital || !near(page, token, 1)?.isCapital) return undefined
    } else if (token.plain === 'the') {
      // `of Armenia and the Secretary General were`: there are two subjects, or one cannot tell.
      if (!joining.test(before.plain) || (hasAnd && one.test(noun.plain))) return undefined
    } else if (isName) {
      if (!before.isCapital && before.text !== ',' && !joining.test(before.plain) && !isAttached(before))
        return undefined
      if (hasAnd && one.test(noun.plain)) return undefined
    } else if (!isAttached(token) || (!joining.test(token.plain) && !followsJoint(before))) return undefined
    else if (hasAnd && one.test(noun.plain) && token.plain !== 'and') return undefined
    before = token
  }
  return undefined
}

const isAttached = ({ plain }: Token) => attached.test(plain) || one.test(plain) || many.test(plain)
const followsJoint = (before: Token) => isAttached(before) || before.isCapital
const isEnd = (before: Token) => !joining.test(before.plain) && before.text !== ','
