import type { Block, Flow, Inline, ListItem, Mark, RichText, Table } from '@/lib/richtext/content'
import { isAllowedHref } from '@/lib/richtext/links'
import { escaped } from './escape'
import { style } from './style'

/** A rich text as HTML that programs for mail can show: a style on each element, whole addresses, nothing from elsewhere. */
export function richHtml(doc: RichText, siteUrl: string): string {
  const flow = (blocks: readonly Flow[], paragraph: string = style.paragraph): string =>
    blocks.map((block) => flowHtml(block, paragraph)).join('')

  function blockHtml(block: Block): string {
    switch (block.type) {
      case 'heading':
        if (!block.content) return ''
        return block.attrs.level === 2
          ? `<h2 style="${style.heading}">${inline(block.content)}</h2>`
          : `<h3 style="${style.subheading}">${inline(block.content)}</h3>`
      case 'blockquote':
        return `<blockquote style="${style.quote}">${flow(block.content)}</blockquote>`
      case 'horizontalRule':
        return `<hr style="${style.rule}">`
      case 'table':
        return tableHtml(block)
      default:
        return flow([block])
    }
  }

  function flowHtml(block: Flow, paragraph: string): string {
    if (block.type === 'paragraph')
      return block.content ? `<p style="${paragraph}">${inline(block.content)}</p>` : ''
    const items = block.content.map(itemHtml).join('')
    if (block.type === 'bulletList') return `<ul style="${style.list}">${items}</ul>`
    const start = block.attrs.start === 1 ? '' : ` start="${block.attrs.start}"`
    return `<ol${start} style="${style.list}">${items}</ol>`
  }

  const itemHtml = ({ content }: ListItem) =>
    `<li style="${style.item}">${flow(content, style.cellText)}</li>`

  function tableHtml({ content }: Table): string {
    const rows = content.map((row) => {
      const cells = (row.content ?? []).map((cell) => {
        const tag = cell.type === 'tableHeader' ? 'th' : 'td'
        const span = (name: 'colspan' | 'rowspan') =>
          cell.attrs[name] > 1 ? ` ${name}="${cell.attrs[name]}"` : ''
        const spans = `${span('colspan')}${span('rowspan')}`
        return `<${tag}${spans} style="${style.cell}">${flow(cell.content, style.cellText)}</${tag}>`
      })
      return `<tr>${cells.join('')}</tr>`
    })
    return `<table style="${style.table}"><tbody>${rows.join('')}</tbody></table>`
  }

  const inline = (content: readonly Inline[] = []): string =>
    content
      .map((node) => {
        const text = node.type === 'hardBreak' ? '<br>' : escaped(node.text)
        return (node.marks ?? []).reduceRight(marked, text)
      })
      .join('')

  function marked(inner: string, mark: Mark): string {
    if (mark.type === 'bold') return `<strong>${inner}</strong>`
    if (mark.type === 'italic') return `<em>${inner}</em>`
    const { href } = mark.attrs
    if (!isAllowedHref(href)) return inner
    return `<a href="${escaped(wholeHref(href, siteUrl))}" style="${style.link}">${inner}</a>`
  }

  return doc.content.map(blockHtml).join('')
}

/** A letter is read outside the site: a path of it becomes an address. */
export const wholeHref = (href: string, siteUrl: string) =>
  href.startsWith('/') ? `${siteUrl}${href}` : href
