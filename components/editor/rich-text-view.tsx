import { useTranslations } from 'next-intl'
import { FlowView } from '@/components/editor/flow-view'
import { InlineView } from '@/components/editor/inline-view'
import { TableView } from '@/components/editor/table-view'
import type { Block, RichText, Table } from '@/lib/richtext/content'

/**
 * A rich text as the reader sees it, on the server or the client. Styles are in `app/prose.css`; nothing is
 * written inline. `lang` is the language of the text where the page is in another one.
 */
export function RichTextView({ doc, lang }: { doc: RichText; lang?: string }) {
  const t = useTranslations('editor')
  const tables = doc.content.filter((block) => block.type === 'table')
  return (
    <div className="prose" lang={lang}>
      {doc.content.map((block, index) => {
        const key = 'attrs' in block ? block.attrs.id : index
        if (block.type !== 'table') return <BlockView key={key} block={block} />
        return (
          <TableView key={key} table={block} label={t('view.table', { number: tables.indexOf(block) + 1 })} />
        )
      })}
    </div>
  )
}

/** Blank lines space out the text in the editor; on a page the style does, so empty blocks are left out. */
function BlockView({ block }: { block: Exclude<Block, Table> }) {
  switch (block.type) {
    case 'heading': {
      const Heading = block.attrs.level === 2 ? 'h2' : 'h3'
      return block.content ? (
        <Heading>
          <InlineView content={block.content} />
        </Heading>
      ) : null
    }
    case 'paragraph':
      return block.content ? <FlowView blocks={[block]} /> : null
    case 'blockquote':
      return (
        <blockquote>
          <FlowView blocks={block.content} />
        </blockquote>
      )
    case 'horizontalRule':
      return <hr />
    default:
      return <FlowView blocks={[block]} />
  }
}
