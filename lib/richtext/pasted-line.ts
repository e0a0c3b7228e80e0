import { isAllowedHref } from '@/lib/richtext/links'
import { styleOf, styleProperty } from '@/lib/richtext/pasted-style'

type Marks = { bold: boolean; italic: boolean; href: string | undefined }
type Run = Marks & { text: string }

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * The clean HTML of the paragraphs in a line of inline nodes: none when it is blank, several where an empty line
 * was typed between them.
 */
export function paragraphsOf(nodes: readonly Node[]): string[] {
  const runs = tidy(nodes.flatMap(runsOf))
  const paragraphs: Run[][] = [[]]
  for (const run of runs) {
    const pieces = run.text.split(/\n{2,}/)
    pieces.forEach((text, index) => {
      if (index > 0) paragraphs.push([])
      paragraphs.at(-1)?.push({ ...run, text })
    })
  }
  return paragraphs.map((paragraph) => trim(paragraph).map(runHtml).join('')).filter(Boolean)
}

function runsOf(node: Node): Run[] {
  if (node.nodeType === 3) return [{ text: textOf(node), ...marksOf(node) }]
  if (!isElement(node)) return []
  if (node.localName === 'br') return isPageBreak(node) ? [] : [{ text: '\n', ...marksOf(node) }]
  return [...node.childNodes].flatMap(runsOf)
}

const isElement = (node: Node): node is Element => node.nodeType === 1

const isPageBreak = (br: Element) =>
  styleOf(br).includes('page-break') ||
  br.hasAttribute('clear') ||
  br.className === 'Apple-interchange-newline'

/** The text of a node: line ends are spaces in HTML; soft hyphens, joiners and controls are dropped; м² stays м². */
function textOf(node: Node) {
  const text = (node.textContent ?? '')
    .replace(/[\t\n\f\r ]+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\ufffe\uffff]/gu, '')
  const isPower = node.parentElement?.closest('sup') && /^\d{1,3}$/.test(text)
  return isPower ? text.replace(/\d/g, (digit) => superscripts.charAt(Number(digit))) : text
}

/** Bold by themselves. */
const headings = 'h1, h2, h3, h4, h5, h6, .MsoTitle, th, thead td'

/** Bold, italic and link as the nearest ancestor decides: `<b style="font-weight:normal">` is not bold. */
function marksOf(node: Node): Marks {
  let bold = node.parentElement?.closest(headings) ? false : undefined
  let italic: boolean | undefined
  let href: string | undefined
  for (let element = node.parentElement; element; element = element.parentElement) {
    bold ??= isBold(element.localName, styleProperty(element, 'font-weight'))
    italic ??= isItalic(element.localName, styleProperty(element, 'font-style'))
    href ??= element.localName === 'a' ? element.getAttribute('href')?.trim() : undefined
  }
  return {
    bold: bold ?? false,
    italic: italic ?? false,
    href: href !== undefined && isAllowedHref(href) ? href : undefined,
  }
}

function isBold(tag: string, weight: string) {
  if (weight) return weight.startsWith('bold') || Number(weight) >= 600
  return tag === 'b' || tag === 'strong' || undefined
}

function isItalic(tag: string, slant: string) {
  if (slant) return slant.startsWith('italic') || slant.startsWith('oblique')
  return tag === 'i' || tag === 'em' || undefined
}

/** Joins runs of the same marks and makes one space of many; a non-breaking space stays where it is alone. */
function tidy(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last && sameMarks(last, run)) last.text += run.text
    else joined.push({ ...run })
  }
  let before = ''
  for (const run of joined) {
    run.text = run.text.replace(/[ \u00a0]{2,}/g, ' ').replace(/[ \u00a0]*\n[ \u00a0]*/g, '\n')
    if (/\s$/.test(before)) run.text = run.text.replace(/^[ \u00a0]+/, '')
    if (run.text) before = run.text
  }
  return joined
}

const sameMarks = (a: Marks, b: Marks) => a.bold === b.bold && a.italic === b.italic && a.href === b.href

function trim(runs: readonly Run[]): Run[] {
  const first = runs.findIndex(({ text }) => text.trim())
  const last = runs.findLastIndex(({ text }) => text.trim())
  if (first < 0) return []
  return runs.slice(first, last + 1).map((run, index, kept) => {
    const start = index === 0 ? run.text.trimStart() : run.text
    return { ...run, text: index === kept.length - 1 ? start.trimEnd() : start }
  })
}

function runHtml({ text, bold, italic, href }: Run) {
  let html = escaped(text).replaceAll('\n', '<br>')
  if (italic) html = `<em>${html}</em>`
  if (bold) html = `<strong>${html}</strong>`
  return href === undefined ? html : `<a href="${escaped(href)}">${html}</a>`
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
