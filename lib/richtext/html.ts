import type { Block, Flow, Inline, ListItem, Mark, RichText, Table } from '@/lib/richtext/content'
import { isAllowedHref } from '@/lib/richtext/links'
import { cellsOf, headRows, isHeadRow } from '@/lib/richtext/tables'

/**
 * A rich text as HTML for who takes it away: feeds, ninjs, mail. The elements are those of a page, without classes;
 * links lead to `siteUrl` in full. What a page reads is drawn by components/editor/rich-text-view.tsx.
 */
export function htmlOf(doc: RichText, siteUrl: string): string {
  const blocks = (list: readonly (Block | Flow)[]): string => list.map(block).join('')
  const inlines = (content: readonly Inline[] = []) => content.map(inline).join('')

  function block(node: Block | Flow): string {
    switch (node.type) {
      case 'paragraph':
        return node.content ? `<p>${inlines(node.content)}</p>` : ''
      case 'heading': {
        const name = node.attrs.level === 2 ? 'h2' : 'h3'
        return node.content ? `<${name}>${inlines(node.content)}</${name}>` : ''
      }
      case 'bulletList':
        return `<ul>${node.content.map(item).join('')}</ul>`
      case 'orderedList': {
        const { start } = node.attrs
        return `<ol${start === 1 ? '' : ` start="${start}"`}>${node.content.map(item).join('')}</ol>`
      }
      case 'blockquote':
        return `<blockquote>${blocks(node.content)}</blockquote>`
      case 'horizontalRule':
        return '<hr>'
      default:
        return table(node)
    }
  }

  const item = ({ content }: ListItem) => `<li>${blocks(content)}</li>`

  function table(node: Table): string {
    const head = headRows(node)
    const rows = (list: Table['content']) => list.map(row).join('')
    const thead = head > 0 ? `<thead>${rows(node.content.slice(0, head))}</thead>` : ''
    return `<table>${thead}<tbody>${rows(node.content.slice(head))}</tbody></table>`
  }

  function row(node: Table['content'][number]): string {
    const axis = isHeadRow(node) ? 'col' : 'row'
    const cells = cellsOf(node).map(({ type, attrs, content }) => {
      const { colspan, rowspan } = attrs
      const spans = `${colspan > 1 ? ` colspan="${colspan}"` : ''}${rowspan > 1 ? ` rowspan="${rowspan}"` : ''}`
      const [only, ...others] = content
      const text = only?.type === 'paragraph' && others.length === 0 ? inlines(only.content) : blocks(content)
      return type === 'tableHeader' && text
        ? `<th scope="${axis}"${spans}>${text}</th>`
        : `<td${spans}>${text}</td>`
    })
    return `<tr>${cells.join('')}</tr>`
  }

  const inline = (node: Inline): string =>
    node.type === 'hardBreak' ? '<br>' : (node.marks ?? []).reduceRight(marked, escapeHtml(node.text))

  function marked(inner: string, mark: Mark): string {
    if (mark.type === 'bold') return `<strong>${inner}</strong>`
    if (mark.type === 'italic') return `<em>${inner}</em>`
    const { href } = mark.attrs
    if (!isAllowedHref(href)) return inner
    return `<a href="${escapeHtml(href.startsWith('/') ? siteUrl + href : href)}">${inner}</a>`
  }

  return blocks(doc.content)
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it stands in HTML, between tags and in quoted attributes. */
export const escapeHtml = (text: string) =>
  text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? '')
