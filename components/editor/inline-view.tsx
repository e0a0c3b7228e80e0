import type { ReactNode } from 'react'
import type { Inline, Mark } from '@/lib/richtext/content'
import { isAllowedHref, isExternalHref } from '@/lib/richtext/links'

/** The text of one paragraph, heading or cell with its marks. */
export function InlineView({ content = [] }: { content?: readonly Inline[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: inline nodes have no identity and are never reordered on the server
  return content.map((node, index) => <Node key={index} node={node} />)
}

function Node({ node }: { node: Inline }) {
  if (node.type === 'hardBreak') return <br />
  return (node.marks ?? []).reduceRight<ReactNode>((inner, mark) => marked(mark, inner), node.text)
}

function marked(mark: Mark, inner: ReactNode) {
  if (mark.type === 'bold') return <strong>{inner}</strong>
  if (mark.type === 'italic') return <em>{inner}</em>
  const { href } = mark.attrs
  if (!isAllowedHref(href)) return inner
  return (
    <a href={href} rel={isExternalHref(href) ? 'noopener' : undefined}>
      {inner}
    </a>
  )
}
