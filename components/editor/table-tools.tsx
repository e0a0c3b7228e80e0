import type { Editor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { ToolbarButton } from '@/components/editor/toolbar-button'

const tools = [
  'addRowBefore',
  'addRowAfter',
  'deleteRow',
  'addColumnBefore',
  'addColumnAfter',
  'deleteColumn',
  'toggleHeaderRow',
  'deleteTable',
] as const

/** Rows and columns, while the cursor is in a table. */
export function TableTools({ editor }: { editor: Editor }) {
  const t = useTranslations('editor.tools')
  return (
    <div className="flex flex-wrap gap-1">
      {tools.map((tool) => (
        <ToolbarButton key={tool} label={t(tool)} onPress={() => editor.chain().focus()[tool]().run()} />
      ))}
    </div>
  )
}
