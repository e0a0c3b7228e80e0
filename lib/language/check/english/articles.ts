import type { Finder, Hit } from '../finding'
import { near, type Page, type Token } from '../page'

const withArticle =
  /(?<![\p{L}])(?:Kyrgyz Republic|Russian Federation|People['’]s Republic of China|Islamic Republic of (?:Iran|Pakistan|Afghanistan)|Republic of (?:Armenia|Belarus|Kazakhstan|Tajikistan|Uzbekistan|Moldova|Azerbaijan|Serbia|India|Korea|Cuba)|United Nations|Collective Security Treaty Organi[sz]ation|Commonwealth of Independent States|Eurasian Economic Union|Shanghai Cooperation Organi[sz]ation|CSTO|CIS|SCO|EAEU)(?![\p{L}])/gu
const wanting =
  /^(?:of|in|to|from|with|by|for|between|at|within|outside|into|on|through|against|and|before|under)$/
const withoutArticle =
  /^(?:armenia|belarus|kazakhstan|kyrgyzstan|tajikistan|uzbekistan|turkmenistan|azerbaijan|moldova|georgia|russia|ukraine|china|india|iran|pakistan|mongolia|serbia|afghanistan|minsk|moscow|astana|yerevan|bishkek|dushanbe|tashkent)$/

/** «the Kyrgyz Republic», but Armenia; «an agreement», but «a union». */
export const articles: Finder = function* (page) {
  yield* missing(page)
  yield* needless(page)
  yield* indefinite(page)
}

/** Only inside a sentence after a preposition or a verb: in lists and headings names stand alone. */
function* missing(page: Page): Generator<Hit> {
  const starts = new Map(page.tokens.map((token) => [token.start, token] as const))
  for (const match of page.text.matchAll(withArticle)) {
    const token = starts.get(match.index)
    const before = token && near(page, token, -1)
    if (!token || !(before ? wanting.test(before.plain) : begins(page, token, match[0]))) continue
    const after = page.tokens[token.index + match[0].split(/\s/).length]
    // «of CSTO member states», «in UN documents»: an attribute of another noun takes that noun's article.
    if (
      /^[A-Z]{2,5}$/.test(match[0]) &&
      (after?.kind !== 'mark' || after.text === '–' || after.gap !== '') &&
      after !== undefined &&
      !/^(?:and|or|in|on|at|is|was|will|has|have|to|for)$/.test(after.plain)
    )
      continue
    yield {
      start: token.start,
      end: token.start + match[0].length,
      suggestion: `${before ? 'the' : 'The'} ${match[0]}`,
      key: 'articleMissing',
    }
  }
}

/** «Kyrgyz Republic will host …»: the name begins a sentence with a verb, and is no heading. */
const begins = (page: Page, token: Token, name: string) =>
  /^(?:will|has|is|was|hosted|took|supports?|supported|signed|proposed)$/.test(
    near(page, token, name.split(/\s/).length)?.plain ?? '',
  )

/** «the Armenia» before anything but a noun: of «the Armenia talks» the article is that of the talks. */
function* needless(page: Page): Generator<Hit> {
  for (const token of page.words) {
    if (!token.isCapital || !withoutArticle.test(token.plain)) continue
    const the = near(page, token, -1)
    if (the?.plain !== 'the') continue
    const after = near(page, token, 1)
    const isEnd = !after || /^[,.;:!?)]$/.test(after.text)
    if (
      !isEnd &&
      !/^(?:and|or|in|on|at|to|with|will|has|have|had|is|was|took|hosted|as|for|from|by|supports?|signed|proposed)$/.test(
        after.plain,
      )
    )
      continue
    yield { start: the.start, end: token.end, suggestion: token.text, key: 'articleNeedless' }
  }
}

const soundsConsonant = /^(?:uni(?!m|n)|use|usual|euro|eu|one|once|ubiq|utili|ural|uranium|uk)/
const soundsVowel = /^(?:hour|honest|honou?r|heir)/

function* indefinite(page: Page): Generator<Hit> {
  for (const token of page.words) {
    if (token.plain !== 'a' && token.plain !== 'an') continue
    const next = near(page, token, 1)
    if (
      next?.kind !== 'word' ||
      !/^ $/.test(next.gap) ||
      next.text.length < 3 ||
      next.text === next.text.toUpperCase()
    )
      continue
    if (token.text === 'A' && !token.isFirst) continue
    const isVowel =
      soundsVowel.test(next.plain) || (/^[aeiou]/.test(next.plain) && !soundsConsonant.test(next.plain))
    if (isVowel === (token.plain === 'an')) continue
    const right = isVowel ? 'an' : 'a'
    yield {
      start: token.start,
      end: token.end,
      suggestion: token.isCapital ? right.charAt(0).toUpperCase() + right.slice(1) : right,
      key: 'articleIndefinite',
    }
  }
}
