import { InlineView } from '@/components/editor/inline-view'
import type { Flow, ListItem } from '@/lib/richtext/content'

/** Paragraphs and lists: what quotes, list items and cells are made of. */
export function FlowView({ blocks }: { blocks: readonly Flow[] }) {
  return blocks.map((block) => {
    const key = block.attrs.id
    if (block.type === 'bulletList') return <ul key={key}>{block.content.map(itemView)}</ul>
    if (block.type === 'paragraph') {
      return (
        <p key={key}>
          <InlineView content={block.content} />
        </p>
      )
    }
    const { start } = block.attrs
    return (
      <ol key={key} start={start === 1 ? undefined : start}>
        {block.content.map(itemView)}
      </ol>
    )
  })
}

function itemView({ attrs, content }: ListItem) {
  return (
    <li key={attrs.id}>
      <FlowView blocks={content} />
    </li>
  )
}
