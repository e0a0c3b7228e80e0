import { styleOf, styleProperty } from '@/lib/richtext/pasted-style'

type Item = { paragraph: Element; level: number; ordered: boolean; start: number; list: string }
type Open = { level: number; list: string; element: Element }

/**
 * Word has no lists on the clipboard: an item is a paragraph whose style names list and level
 * (`mso-list:l0 level2 lfo1`) and whose text begins with the bullet or number. Makes them real, nested lists.
 */
export function makeLists(root: Element) {
  const open: Open[] = []
  let previous: Element | undefined
  for (const paragraph of root.querySelectorAll('p')) {
    const item = itemOf(paragraph)
    if (!item) continue
    // Any other element between two items ends the lists.
    if (paragraph.previousElementSibling !== previous) open.length = 0
    place(item, open)
    previous = open[0]?.element
  }
}

function itemOf(paragraph: Element): Item | undefined {
  const [list = '', level = ''] = styleProperty(paragraph, 'mso-list').split(' ')
  const marker = takeMarker(paragraph, list !== '')
  if (marker === undefined || list === 'none') return undefined
  const number = /\d+(?=\D*$)/.exec(marker)
  return {
    paragraph,
    list,
    level: Number(level.replace('level', '')) || 1,
    ordered: /^\(?([\divxlcdm]+|[a-zа-яё]{1,2})([.)]|\d)/i.test(marker),
    start: number ? Number(number[0]) : 1,
  }
}

/** Takes the typed bullet or number off; undefined when the paragraph is no item. */
function takeMarker(paragraph: Element, isListed: boolean): string | undefined {
  const ignored = [...paragraph.querySelectorAll('[data-style]')].find((span) =>
    styleOf(span).includes('mso-list:ignore'),
  )
  if (ignored) {
    ignored.remove()
    return ignored.textContent.trim()
  }
  if (isListed) return ''
  if (!/^MsoListParagraph/.test(paragraph.className)) return undefined
  const typed = /^\s*([·•▪§]|o(?=\s{2})|\(?\d{1,3}[.)])\s+/.exec(paragraph.textContent)
  if (!typed) return undefined
  dropStart(paragraph, typed[0].length)
  return typed[1]
}

function dropStart(element: Node, length: number): number {
  let left = length
  for (const child of [...element.childNodes]) {
    if (left === 0) break
    if (child.nodeType !== 3) left = dropStart(child, left)
    else {
      const text = child.textContent ?? ''
      child.textContent = text.slice(left)
      left -= Math.min(left, text.length)
    }
  }
  return left
}

/** Puts the item into the innermost open list of its level, opening one where there is none. */
function place(item: Item, open: Open[]) {
  const { paragraph, level, list } = item
  const isInner = (top: Open) => top.level > level || (top.level === level && top.list !== list)
  for (let top = open.at(-1); top && isInner(top); top = open.at(-1)) open.pop()
  let target = open.at(-1)
  if (!target || target.level < level) {
    const element = listElement(item)
    const parent = target?.element.lastElementChild
    if (parent) parent.append(element)
    else paragraph.before(element)
    target = { level, list, element }
    open.push(target)
  }
  const li = paragraph.ownerDocument.createElement('li')
  li.append(paragraph)
  target.element.append(li)
}

function listElement({ paragraph, ordered, start }: Item) {
  const element = paragraph.ownerDocument.createElement(ordered ? 'ol' : 'ul')
  if (ordered && start !== 1) element.setAttribute('start', String(start))
  return element
}
