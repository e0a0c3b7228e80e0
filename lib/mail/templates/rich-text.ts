import type { Block, Flow, Inline, ListItem, RichText, Table } from '@/lib/richtext/content'
import { isAllowedHref } from '@/lib/richtext/links'
import { wholeHref } from './rich-html'

/** A rich text as plain text: blocks apart, lists marked, the address of a link behind its words. */
export function richPlain(doc: RichText, siteUrl: string): string {
  const blocks = doc.content.map((block) => blockText(block, siteUrl))
  return blocks.filter(Boolean).join('\n\n')
}

function blockText(block: Block, siteUrl: string): string {
  switch (block.type) {
    case 'heading':
      return inlineText(block.content, siteUrl)
    case 'blockquote':
      return flowText(block.content, siteUrl).replace(/^/gm, '> ')
    case 'horizontalRule':
      return '* * *'
    case 'table':
      return tableText(block, siteUrl)
    default:
      return flowText([block], siteUrl)
  }
}

const flowText = (blocks: readonly Flow[], siteUrl: string): string =>
  blocks
    .map((block) => {
      if (block.type === 'paragraph') return inlineText(block.content, siteUrl)
      const first = block.type === 'orderedList' ? block.attrs.start : undefined
      return block.content
        .map((item, index) => itemText(item, first === undefined ? '–' : `${first + index}.`, siteUrl))
        .join('\n')
    })
    .filter(Boolean)
    .join('\n')

function itemText({ content }: ListItem, sign: string, siteUrl: string): string {
  const indent = ' '.repeat(sign.length + 1)
  return `${sign} ${flowText(content, siteUrl).replace(/\n/g, `\n${indent}`)}`
}

const tableText = ({ content }: Table, siteUrl: string): string =>
  content
    .map((row) =>
      (row.content ?? []).map((cell) => flowText(cell.content, siteUrl).replace(/\n/g, ' ')).join(' | '),
    )
    .join('\n')

const inlineText = (content: readonly Inline[] = [], siteUrl: string): string =>
  linked(content)
    .map(({ text, href }) => {
      const address =
        href && isAllowedHref(href) ? wholeHref(href, siteUrl).replace(/^(mailto|tel):/, '') : ''
      return address && address !== text ? `${text} (${address})` : text
    })
    .join('')

/** A link whose words change their face in the middle is one link. */
function linked(content: readonly Inline[]): { text: string; href: string }[] {
  const runs: { text: string; href: string }[] = []
  for (const node of content) {
    const text = node.type === 'text' ? node.text : '\n'
    const link = node.marks?.find((mark) => mark.type === 'link')
    const href = link?.type === 'link' ? link.attrs.href : ''
    const last = runs.at(-1)
    if (last && last.href === href) last.text += text
    else runs.push({ text, href })
  }
  return runs
}
