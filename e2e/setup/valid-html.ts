import { type DefaultTreeAdapterTypes, html, type ParserError, parse } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

const voidElements = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/

/**
 * What is wrong with the HTML of a page, one line a fault: what the parser of the standard complains of or puts
 * elsewhere than it stands, ids that are not there or there twice, what may not stand in one another.
 */
export function faultsOf(source: string): string[] {
  const errors: ParserError[] = []
  const document = parse(source, {
    onParseError: (error) => errors.push(error),
    sourceCodeLocationInfo: true,
  })
  const elements = elementsIn(document)
  return [
    ...errors.map(({ code, startLine, startCol }) => `${code} at ${startLine}:${startCol}`),
    ...movedByTheParser(source, elements),
    ...brokenReferences(elements),
    ...misplaced(elements),
  ]
}

function elementsIn(node: Node): Element[] {
  const own = 'tagName' in node ? [node] : []
  const children = 'childNodes' in node ? node.childNodes : []
  return [...own, ...children.flatMap(elementsIn)]
}

const attribute = (element: Element, name: string) => element.attrs.find((each) => each.name === name)?.value
const describe = (element: Element) =>
  `<${element.tagName}${element.attrs.map(({ name, value }) => ` ${name}="${value}"`).join('')}>`.slice(
    0,
    160,
  )

/** Our pages write out every tag: where the tree has another order or depth, the parser has mended a mistake. */
function movedByTheParser(source: string, elements: readonly Element[]): string[] {
  const written: string[] = []
  let depth = 0
  const text = source
    .replace(/<!--.*?-->/gs, '')
    .replace(/(<(script|title|textarea)\b[^>]*>).*?(<\/\2>)/gs, '$1$3')
  for (const [, slash, name = '', selfClosing] of text.matchAll(
    /<(\/?)([a-z][a-z0-9-]*)\b(?:"[^"]*"|[^">])*?(\/?)>/gi,
  )) {
    if (slash) depth--
    else {
      written.push(`${depth} ${name.toLowerCase()}`)
      if (!voidElements.test(name) && !selfClosing) depth++
    }
  }
  const read = elements.map((element) => `${depthOf(element)} ${element.tagName.toLowerCase()}`)
  const at = read.findIndex((each, place) => each !== written[place])
  return at === -1
    ? []
    : [`${describe(elements[at] as Element)} is read as "${read[at]}" and written as "${written[at]}"`]
}

function depthOf(element: Element): number {
  const parent = element.parentNode
  return parent && 'tagName' in parent ? 1 + depthOf(parent) : 0
}

const references = [
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'for',
  'headers',
  'list',
]

function brokenReferences(elements: readonly Element[]): string[] {
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? [])
  const twice = ids.filter((id, place) => ids.indexOf(id) !== place)
  const inPage = elements.flatMap((element) =>
    attribute(element, 'href')?.startsWith('#') ? [attribute(element, 'href')?.slice(1) ?? ''] : [],
  )
  const named = elements.flatMap((element) =>
    references.flatMap((name) => attribute(element, name)?.split(/\s+/) ?? []),
  )
  return [
    ...twice.map((id) => `the id "${id}" is there twice`),
    ...[...inPage, ...named]
      .filter((id) => id && !ids.includes(id))
      .map((id) => `nothing has the id "${id}"`),
  ]
}

const interactive = /^(a|button|input|select|textarea|summary|label)$/
const childrenOf: Record<string, RegExp> = {
  ul: /^(li|script|template)$/,
  ol: /^(li|script|template)$/,
  dl: /^(dt|dd|div|script|template)$/,
  table: /^(caption|colgroup|thead|tbody|tfoot)$/,
  tr: /^(th|td)$/,
  select: /^(option|optgroup|hr)$/,
}
const phrasingOnly = /^(p|h[1-6]|span|a|button|label|summary|legend|time|em|strong|dt)$/
const flow =
  /^(div|p|ul|ol|dl|table|section|article|nav|aside|h[1-6]|form|fieldset|figure|header|footer|main|address|details|blockquote)$/

/** The content models of the standard that a parser does not hold, as far as our pages use them. */
function misplaced(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    const parent = element.parentNode
    if (!parent || !('tagName' in parent) || element.namespaceURI !== html.NS.HTML) return []
    const allowed = childrenOf[parent.tagName]
    const faults: string[] = []
    if (allowed && !allowed.test(element.tagName)) faults.push(`${describe(element)} in <${parent.tagName}>`)
    const isHeadingInSummary = parent.tagName === 'summary' || parent.tagName === 'legend'
    if (phrasingOnly.test(parent.tagName) && flow.test(element.tagName) && !isTransparent(parent)) {
      if (!(isHeadingInSummary && /^h[1-6]$/.test(element.tagName))) {
        faults.push(`${describe(element)} in <${parent.tagName}>`)
      }
    }
    const outer = interactive.test(element.tagName) && outerInteractive(element)
    if (outer && !(outer.tagName === 'label' && element.tagName !== 'label')) {
      faults.push(`${describe(element)} in ${describe(outer)}`)
    }
    if (element.tagName === 'a' && attribute(element, 'href') === undefined)
      faults.push(`${describe(element)} leads nowhere`)
    if (element.tagName === 'img' && attribute(element, 'alt') === undefined)
      faults.push(`${describe(element)} has no alt`)
    return faults
  })
}

/** A link may hold what its parent may. */
const isTransparent = (element: Element) => {
  const parent = element.parentNode
  return element.tagName === 'a' && parent && 'tagName' in parent && !phrasingOnly.test(parent.tagName)
}

function outerInteractive(element: Element): Element | undefined {
  for (let parent = element.parentNode; parent && 'tagName' in parent; parent = parent.parentNode) {
    if (interactive.test(parent.tagName)) return parent
  }
  return undefined
}
