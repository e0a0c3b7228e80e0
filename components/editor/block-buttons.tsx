import { type Editor, useEditorState } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { ToolbarButton } from '@/components/editor/toolbar-button'

/** What the block under the cursor is: paragraph, heading, list, quote; and a new table. */
export function BlockButtons({ editor }: { editor: Editor }) {
  const t = useTranslations('editor.tools')
  const state = useEditorState({ editor, selector: ({ editor }) => blockState(editor) })
  const run = () => editor.chain().focus()
  const heading = (level: 2 | 3) => (
    <ToolbarButton
      label={t(level === 2 ? 'heading2' : 'heading3')}
      shortcut={`Control+Alt+${level}`}
      pressed={state.heading === level}
      disabled={!state.canBeHeading}
      onPress={() => run().toggleHeading({ level }).run()}
    />
  )
  return (
    <div className="flex flex-wrap gap-1">
      <ToolbarButton
        label={t('paragraph')}
        shortcut="Control+Alt+0"
        pressed={state.plain}
        onPress={() => run().clearNodes().run()}
      />
      {heading(2)}
      {heading(3)}
      <ToolbarButton
        label={t('bulletList')}
        shortcut="Control+Shift+8"
        pressed={state.list === 'bulletList'}
        onPress={() => run().toggleBulletList().run()}
      />
      <ToolbarButton
        label={t('orderedList')}
        shortcut="Control+Shift+7"
        pressed={state.list === 'orderedList'}
        onPress={() => run().toggleOrderedList().run()}
      />
      <ToolbarButton
        label={t('quote')}
        shortcut="Control+Shift+B"
        pressed={state.quote}
        disabled={!state.canBeQuote}
        onPress={() => run().toggleBlockquote().run()}
      />
      <ToolbarButton
        label={t('table')}
        disabled={!state.topLevel}
        onPress={() => run().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}
      />
    </div>
  )
}

function blockState(editor: Editor) {
  const { $from } = editor.state.selection
  const around = Array.from({ length: $from.depth }, (_, depth) => $from.node(depth + 1).type.name)
  const quote = around.includes('blockquote')
  const topLevel = $from.depth <= 1
  const heading = $from.parent.type.name === 'heading' ? Number($from.parent.attrs.level) : undefined
  return {
    quote,
    topLevel,
    heading,
    list: around.findLast((name) => name === 'bulletList' || name === 'orderedList'),
    plain: topLevel && heading === undefined,
    canBeHeading: topLevel,
    canBeQuote: quote || topLevel,
  }
}
