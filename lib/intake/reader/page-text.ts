import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** What no reader of a page takes for its text. */
const silent = new Set(
  'script style noscript template head nav footer aside form button select option svg math iframe object embed canvas audio video map picture dialog del'.split(
    ' ',
  ),
)
const blocks = new Set(
  'address article blockquote body center caption dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** Those that stand apart from what is above and below them. */
const apart = new Set('p h1 h2 h3 h4 h5 h6 table ul ol blockquote pre dl'.split(' '))

/** What is still to be done: go into a node, or write what comes after an element. */
type Step = { node: Node; isPre: boolean } | { write: Part } | { row: Element }

/** Words, the mark of an item, or where a line ends at least, or a paragraph. */
type Part = string | { mark: string } | typeof lineEnd | typeof paragraphEnd
const lineEnd = 1
const paragraphEnd = 2

/**
 * The text of a page as it is read: a paragraph a line with an empty line above it, items with their bullets and
 * numbers, a row of a table a line. Of a page with one article only that. Walks without recursion, whatever the depth.
 */
export function pageText(html: string): string {
  const document = parse(html)
  const parts: Part[] = []
  const steps: Step[] = [{ node: contentOf(document), isPre: false }]
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('write' in step) parts.push(step.write)
    else if ('row' in step) parts.push(rowText(step.row))
    else if ('value' in step.node)
      parts.push(step.isPre ? step.node.value : step.node.value.replace(/[ \t\r\n\f]+/g, ' '))
    else if ('tagName' in step.node) enter(step.node, step.isPre, steps)
    else if ('childNodes' in step.node) push(step.node.childNodes, step.isPre, steps)
  }
  return tidied(joined(parts))
}

function push(nodes: readonly Node[], isPre: boolean, steps: Step[]) {
  for (let i = nodes.length - 1; i >= 0; i -= 1) {
    const node = nodes[i]
    if (node && node.nodeName !== '#comment') steps.push({ node, isPre })
  }
}

function enter(element: Element, isPre: boolean, steps: Step[]) {
  const { tagName } = element
  if (silent.has(tagName) || isHidden(element) || isNoteLink(element)) return
  if (tagName === 'br') return steps.push({ write: '\n' })
  if (tagName === 'hr')
    return steps.push({ write: paragraphEnd }, { write: '* * *' }, { write: paragraphEnd })
  if (tagName === 'tr' && isRow(element))
    return steps.push({ write: lineEnd }, { row: element }, { write: lineEnd })
  const gap = apart.has(tagName) ? paragraphEnd : blocks.has(tagName) ? lineEnd : ''
  if (gap) steps.push({ write: gap })
  if (tagName === 'ol') number(element)
  push(element.childNodes, isPre || tagName === 'pre', steps)
  if (tagName === 'li') steps.push({ write: { mark: numbers.get(element) ?? '–\u00a0' } })
  if (gap) steps.push({ write: gap })
}

const attribute = ({ attrs }: Element, name: string) => attrs.find((each) => each.name === name)?.value

/** «[1]» in the text and «↑» in the note: what leads from one to the other, in a document of Word. */
const isNoteLink = (element: Element) =>
  element.tagName === 'a' && /^#(?:foot|end)note-/.test(attribute(element, 'href') ?? '')

const isHidden = (element: Element) =>
  attribute(element, 'hidden') !== undefined ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style') ?? '')

const numbers = new WeakMap<Element, string>()

/** Numbers the items of a list: «1) ». Those of any other have a dash. */
function number(list: Element) {
  let next = Number.parseInt(attribute(list, 'start') ?? '', 10)
  if (Number.isNaN(next)) next = 1
  for (const item of list.childNodes)
    if ('tagName' in item && item.tagName === 'li') numbers.set(item, `${next++})\u00a0`)
}

const cellsOf = (row: Element) =>
  row.childNodes.filter(
    (each): each is Element => 'tagName' in each && (each.tagName === 'td' || each.tagName === 'th'),
  )

/** Cells of a line or two each: a row of a table and not a page laid out in one. */
const isRow = (row: Element) => {
  const cells = cellsOf(row)
  return cells.length > 1 && cells.every((cell) => isShort(cell))
}

function isShort(cell: Element): boolean {
  let letters = 0
  let paragraphs = 0
  const open: Node[] = [cell]
  for (let node = open.pop(); node; node = open.pop()) {
    if ('value' in node) letters += node.value.length
    else if ('tagName' in node && (node.tagName === 'table' || node.tagName === 'hr')) return false
    else if ('tagName' in node && apart.has(node.tagName)) paragraphs += 1
    if (letters > 600 || paragraphs > 4) return false
    if ('childNodes' in node) for (const child of node.childNodes) open.push(child)
  }
  return true
}

/** A person and their post stand in one line: «1. Зубов Игорь Николаевич – Председатель». */
function rowText(row: Element): string {
  const cells = cellsOf(row)
    .map((cell) => lineOf(cell))
    .filter(Boolean)
  const [first = '', ...others] = cells
  const number = /^\d{1,4}[.)]?$/.test(first) && others.length > 0 ? `${Number.parseInt(first, 10)}. ` : ''
  const said = number ? others : cells
  return `${number}${said.join(said.length > 3 ? '\t' : ' – ')}`
}

/** The words of a cell in one line; its lines are joined with a comma where the first is no sentence. */
function lineOf(cell: Element): string {
  const words: string[] = []
  const open: Node[] = [cell]
  for (let node = open.pop(); node; node = open.pop()) {
    if ('value' in node) words.push(node.value)
    else if ('tagName' in node && (silent.has(node.tagName) || isHidden(node))) continue
    else if ('childNodes' in node) {
      if ('tagName' in node && (blocks.has(node.tagName) || node.tagName === 'br')) words.push(' ')
      for (const child of node.childNodes.toReversed()) open.push(child)
    }
  }
  return words
    .join('')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim()
}

type Whole = 'article' | 'main' | 'body'

/** The one article or main part of a page, else its body. */
function contentOf(document: DefaultTreeAdapterTypes.Document): Node {
  const found: Record<Whole, Element[]> = { article: [], main: [], body: [] }
  const open: Node[] = [document]
  for (let node = open.pop(); node; node = open.pop()) {
    if ('tagName' in node) found[node.tagName as Whole]?.push(node)
    if ('childNodes' in node) for (const child of node.childNodes) open.push(child)
  }
  for (const [only, ...others] of [found.article, found.main, found.body])
    if (only && others.length === 0) return only
  return document
}

/** Ends that follow on one another are one: the greater. The words of an item begin behind its mark. */
function joined(parts: readonly Part[]): string {
  let text = ''
  let end = 0
  let isMarked = false
  for (const part of parts) {
    if (typeof part === 'number') end = isMarked ? 0 : Math.max(end, part)
    else {
      const words = typeof part === 'string' ? part : part.mark
      if (words.trim() === '' && (end > 0 || isMarked)) continue
      text += '\n'.repeat(end) + words
      end = 0
      isMarked = typeof part !== 'string'
    }
  }
  return text
}

/** Lines without spaces at their ends, and never more than one empty line. */
const tidied = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
