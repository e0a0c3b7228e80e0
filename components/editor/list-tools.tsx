import { type Editor, useEditorState } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { ToolbarButton } from '@/components/editor/toolbar-button'

/** Nesting, while the cursor is in a list. */
export function ListTools({ editor }: { editor: Editor }) {
  const t = useTranslations('editor.tools')
  const canSink = useEditorState({ editor, selector: ({ editor }) => editor.can().sinkListItem('listItem') })
  return (
    <div className="flex flex-wrap gap-1">
      <ToolbarButton
        label={t('sink')}
        shortcut="Control+]"
        disabled={!canSink}
        onPress={() => editor.chain().focus().sinkListItem('listItem').run()}
      />
      <ToolbarButton
        label={t('lift')}
        shortcut="Control+["
        onPress={() => editor.chain().focus().liftListItem('listItem').run()}
      />
    </div>
  )
}
