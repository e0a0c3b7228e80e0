import { Toolbar } from '@base-ui/react/toolbar'
import { type Editor, useEditorState } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import type { KeyboardEvent, ReactNode, Ref } from 'react'
import { BlockButtons } from '@/components/editor/block-buttons'
import { ListTools } from '@/components/editor/list-tools'
import { TableTools } from '@/components/editor/table-tools'
import { ToolbarButton } from '@/components/editor/toolbar-button'

type Props = {
  editor: Editor
  ref: Ref<HTMLDivElement>
  linkOpen: boolean
  onLink: () => void
}

/** All tools in one stop of the tab order: arrows move among them, Escape goes back to the text. */
export function EditorToolbar({ editor, ref, linkOpen, onLink }: Props) {
  const t = useTranslations('editor.tools')
  const state = useEditorState({ editor, selector: ({ editor }) => marksAndHistory(editor) })
  const backToText = ({ key }: KeyboardEvent) => key === 'Escape' && editor.commands.focus()
  const run = () => editor.chain().focus()
  return (
    <Toolbar.Root
      ref={ref}
      aria-label={t('toolbar')}
      onKeyDown={backToText}
      className="flex flex-wrap gap-x-4 gap-y-1 border-hairline border-b p-1"
    >
      <BlockButtons editor={editor} />
      <Group>
        <ToolbarButton
          label={t('bold')}
          shortcut="Control+B"
          pressed={state.bold}
          onPress={() => run().toggleBold().run()}
          className="font-semibold"
        >
          {t('boldSign')}
        </ToolbarButton>
        <ToolbarButton
          label={t('italic')}
          shortcut="Control+I"
          pressed={state.italic}
          onPress={() => run().toggleItalic().run()}
          className="italic"
        >
          {t('italicSign')}
        </ToolbarButton>
        <ToolbarButton label={t('link')} pressed={state.link || linkOpen} onPress={onLink} />
      </Group>
      <Group>
        <ToolbarButton
          label={t('undo')}
          shortcut="Control+Z"
          disabled={!state.undo}
          onPress={() => run().undo().run()}
        >
          ↶
        </ToolbarButton>
        <ToolbarButton
          label={t('redo')}
          shortcut="Control+Shift+Z"
          disabled={!state.redo}
          onPress={() => run().redo().run()}
        >
          ↷
        </ToolbarButton>
      </Group>
      {state.list && <ListTools editor={editor} />}
      {state.table && <TableTools editor={editor} />}
    </Toolbar.Root>
  )
}

function marksAndHistory(editor: Editor) {
  return {
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    link: editor.isActive('link'),
    list: editor.isActive('listItem'),
    table: editor.isActive('table'),
    undo: editor.can().undo(),
    redo: editor.can().redo(),
  }
}

/** Buttons that belong together. */
function Group({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap gap-1">{children}</div>
}
