import { paragraphsOf } from '@/lib/richtext/pasted-line'

/**
 * Where the blocks will stand: a quote, list item or cell (`flow`) holds paragraphs and lists only. `hasTitle`
 * says that there are headings of the first level, so those of the second become subheadings.
 */
type Context = { place: 'page' | 'flow'; hasTitle: boolean }

const blockTags =
  'address, article, aside, blockquote, body, center, dd, details, div, dl, dt, fieldset, figcaption, figure, footer, ' +
  'form, h1, h2, h3, h4, h5, h6, header, hr, li, main, nav, ol, p, pre, section, summary, table, tbody, td, tfoot, th, ' +
  'thead, tr, ul'

/** The clean HTML of everything in an element: loose text becomes paragraphs, containers dissolve. */
export function blocks(parent: Element, context: Context): string {
  let html = ''
  let line: Node[] = []
  const endLine = () => {
    html += paragraphsOf(line).map(paragraph).join('')
    line = []
  }
  for (const child of parent.childNodes) {
    if (isBlock(child)) {
      endLine()
      html += block(child, context)
    } else line.push(child)
  }
  endLine()
  return html
}

const paragraph = (html: string) => `<p>${html}</p>`

const isElement = (node: Node): node is Element => node.nodeType === 1
/** Inline elements around blocks, such as Google's `<b>` around everything, are containers too. */
const isBlock = (node: Node): node is Element =>
  isElement(node) && (node.matches(blockTags) || node.querySelector(blockTags) !== null)

function block(element: Element, context: Context): string {
  const isPage = context.place === 'page'
  switch (element.localName) {
    case 'p':
      return styled(element, context)
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return isPage
        ? heading(element, Number(element.localName.charAt(1)), context)
        : blocks(element, context)
    case 'ul':
    case 'ol':
      return list(element, context)
    case 'blockquote':
      return isPage ? quote(element, context) : blocks(element, context)
    case 'table':
      return isPage
        ? table(element, context)
        : rowsOf(element)
            .flat()
            .map((cell) => blocks(cell, context))
            .join('')
    case 'hr':
      return isPage && !isFootnoteRule(element) ? '<hr>' : ''
    default:
      return blocks(element, context)
  }
}

/** Word names some of its styles in the class. */
function styled(element: Element, context: Context) {
  if (context.place === 'page' && element.className === 'MsoTitle') return heading(element, 1, context)
  if (context.place === 'page' && /^Mso(Intense)?Quote$/.test(element.className))
    return quote(element, context)
  return blocks(element, context)
}

function heading(element: Element, level: number, { hasTitle }: Context) {
  const tag = level <= (hasTitle ? 1 : 2) ? 'h2' : 'h3'
  const html = paragraphsOf([...element.childNodes])
    .join(' ')
    .replaceAll('<br>', ' ')
  return html && `<${tag}>${html}</${tag}>`
}

function quote(element: Element, context: Context) {
  const html = blocks(element, { ...context, place: 'flow' })
  return html && `<blockquote>${html}</blockquote>`
}

/** Google Docs puts an inner list beside the item it belongs to, not into it. */
function list(element: Element, context: Context) {
  const items: string[] = []
  for (const child of element.children) {
    const html = isList(child) ? list(child, context) : blocks(child, { ...context, place: 'flow' })
    if (isList(child) && items.length > 0) items.push(items.pop() + html)
    else if (html) items.push(html)
  }
  const start = element.localName === 'ol' && Number.parseInt(element.getAttribute('start') ?? '1', 10)
  const attribute = start && start > 1 ? ` start="${start}"` : ''
  const html = items.map((item) => `<li>${item}</li>`).join('')
  return html && `<${element.localName}${attribute}>${html}</${element.localName}>`
}

const isList = (element: Element) => element.localName === 'ul' || element.localName === 'ol'

/** A table of one cell is somebody's layout. */
function table(element: Element, context: Context) {
  const rows = rowsOf(element)
  const [only, ...others] = rows.flat()
  if (!only) return ''
  if (others.length === 0) return blocks(only, context)
  const caption = element.querySelector(':scope > caption')
  const html = rows.map((row) => `<tr>${row.map((cell) => cellHtml(cell, context)).join('')}</tr>`).join('')
  return `${caption ? blocks(caption, context) : ''}<table><tbody>${html}</tbody></table>`
}

function rowsOf(element: Element): Element[][] {
  const rows = [...element.querySelectorAll('tr')].filter((row) => row.closest('table') === element)
  return rows.map((row) =>
    [...row.children].filter((cell) => cell.localName === 'td' || cell.localName === 'th'),
  )
}

function cellHtml(cell: Element, context: Context) {
  const tag = cell.localName === 'th' || cell.closest('thead, table')?.localName === 'thead' ? 'th' : 'td'
  const spans = ['colspan', 'rowspan'].map((name) => span(name, cell.getAttribute(name)))
  return `<${tag}${spans.join('')}>${blocks(cell, { ...context, place: 'flow' }) || paragraph('')}</${tag}>`
}

function span(name: string, value: string | null) {
  const count = Number.parseInt(value ?? '1', 10)
  return count > 1 ? ` ${name}="${count}"` : ''
}

/** The short rule that Word draws above its footnotes. */
const isFootnoteRule = (rule: Element) => rule.getAttribute('width') === '33%'
