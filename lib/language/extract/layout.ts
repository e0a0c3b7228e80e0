import { normalise } from './normalise'

export type Span = [start: number, end: number]

/** A paragraph, heading or item of a list as it stands on the page. */
export type Block = {
  start: number
  end: number
  /** A heading: it ends without a full stop and other text follows. */
  isTitle: boolean
  isItem: boolean
  /** A rule of asterisks or dashes stood before it. */
  isAfterRule: boolean
  isAfterBlankLine: boolean
  sentences: Span[]
}

const bullet = /^\s*(?:[•·▪◦●○■□*–—−-]|\d{1,2}[.)]|[а-яa-z]\))\s+/u
const rule = /^[\s*=_~#—–-]{3,}$/
const smallWord =
  /^(?:в|во|на|по|с|со|от|из|к|о|об|за|для|при|до|после|под|и|а|но|как|это|этот|он|она|они|участники|стороны|члены|the|on|in|at|a|an|it|this|participants)$/i

/** The text in blocks: lines that a narrow page has broken are joined, lists and headings stay apart. */
export function layOut(text: string): Block[] {
  const blocks: Block[] = []
  let start = -1
  let end = -1
  let afterRule = false
  let afterBlank = true
  let nextRule = false
  let nextBlank = false
  const close = () => {
    if (start < 0) return
    blocks.push(block(text, start, end, afterRule, afterBlank))
    start = -1
  }
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/)
  const width = wrapWidth(lines)
  let offset = 0
  for (const line of lines) {
    const lineEnd = offset + line.length
    if (line.trim() === '') {
      close()
      nextBlank = true
    } else if (rule.test(line)) {
      close()
      nextRule = true
    } else {
      if (start >= 0 && !isWrapped(text.slice(start, end), line, width)) close()
      if (start < 0) {
        start = offset
        afterRule = nextRule
        afterBlank = nextBlank || blocks.length === 0
        nextRule = nextBlank = false
      }
      end = lineEnd
    }
    offset = lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1)
  }
  close()
  for (const [i, one] of blocks.entries()) {
    one.isTitle = isHeading(text.slice(one.start, one.end)) && !one.isItem && i + 1 < blocks.length
  }
  return blocks
}

function block(
  text: string,
  from: number,
  to: number,
  isAfterRule: boolean,
  isAfterBlankLine: boolean,
): Block {
  const mark = bullet.exec(text.slice(from, to))?.[0] ?? ''
  const isItem = mark !== ''
  let start = from + mark.length
  let end = to
  while (start < end && /\s/.test(text.charAt(start))) start += 1
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1
  return {
    start,
    end,
    isTitle: false,
    isItem,
    isAfterRule,
    isAfterBlankLine,
    sentences: sentences(text, start, end),
  }
}

const isHeading = (text: string) => !/[.!?;:,…]["»”)]*\s*$/.test(text) && text.length < 300

/** The width of a page that was broken into short lines, 0 where lines are whole paragraphs. */
function wrapWidth(lines: readonly string[]): number {
  const longest = lines.reduce((most, line) => Math.max(most, line.trim().length), 0)
  const continued = lines.filter(
    (line, i) => i > 0 && /^\s*\p{Ll}/u.test(line) && lines[i - 1]?.trim() !== '',
  )
  return longest <= 110 && continued.length > 0 ? longest : 0
}

/** Whether this line only goes on with the one before, because the page was narrow. */
function isWrapped(before: string, line: string, width: number): boolean {
  if (bullet.test(line)) return false
  const last = before.trimEnd()
  if (/[.!?:;…]["»”)]?$/.test(last) && !/(?:^|[\s.])\p{Lu}\.$/u.test(last)) return false
  const first = line.trimStart()
  if (/^["«„“(]?\p{Ll}/u.test(first)) return true
  if (/[,–—-]$|(?:^|\s)(?:в|во|на|с|со|и|по|о|об|от|из|к|для|при|под|the|of|and|in|by|to)$/u.test(last))
    return true
  const lastLine = before.slice(before.lastIndexOf('\n') + 1).trim()
  if (width > 0 && lastLine.length > width * 0.55 && before.includes('\n')) return true
  const lastWord = /(?:^|\s)(\p{Lu}[\p{L}-]*\.?(?:\p{Lu}\.)?)$/u.exec(last)?.[1]
  const firstWord = /^[\p{L}-]+/u.exec(first)?.[0]
  if (lastWord === undefined || firstWord === undefined)
    return /\p{Ll}$/u.test(last) && /^\d{4}\b/.test(first)
  return last.length > 30 && /\p{Ll}|\.$/u.test(lastWord) && !smallWord.test(firstWord)
}

const abbreviated =
  /(?:^|[\s(«".])(?:\p{Lu}|г|гг|им|и\.\s?о|акад|проф|ген|полк|т\.\s?ч|т\.\s?е|т|с|ул|д|др|пр|тыс|млн|млрд|руб|ст|пп?|стр|см|обл|просп|Mr|Ms|Mrs|Dr|Gen|Lt|Col|Maj|Prof|No|St|Amb|H\.\s?E|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/u
const startsSentence =
  /^\s+["(]?(?:В|Во|На|По|С|Со|От|К|Об?|За|Для|При|До|После|Под|И|А|Участники|Стороны|Члены|Председател|Заседание|The|On|In|At|It)(?=\P{L})/u

/** Where sentences begin and end; a stop after an initial or an abbreviation ends none. */
function sentences(text: string, start: number, end: number): Span[] {
  const within = normalise(text.slice(start, end))
  const spans: Span[] = []
  let from = 0
  for (const { 0: stop, index } of within.matchAll(/[.!?…]+["')]*(?=\s)/g)) {
    const to = index + stop.length
    const rest = within.slice(to)
    if (!/^\s+["(]?[\p{Lu}\d]/u.test(rest)) continue
    const before = within.slice(Math.max(from, index - 12), index)
    const isInitial = /(?:^|[\s(".])\p{Lu}$/u.test(before)
    if (stop === '.' && abbreviated.test(before) && (isInitial || !startsSentence.test(rest))) continue
    spans.push([start + from, start + to])
    from = to + (/^\s*/.exec(rest)?.[0].length ?? 0)
  }
  if (from < within.length) spans.push([start + from, end])
  return spans
}
