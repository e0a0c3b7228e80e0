'use client'

import { type AnyExtension, type Editor, EditorContent, useEditor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { extensions } from '@/components/editor/extensions'
import { LinkForm } from '@/components/editor/link-form'
import { RichTextView } from '@/components/editor/rich-text-view'
import { EditorToolbar } from '@/components/editor/toolbar'
import { cx } from '@/components/ui/cx'
import { giveBlockIds } from '@/lib/richtext/blocks'
import type { RichText } from '@/lib/richtext/content'
import { cleanPastedHtml, cleanPastedText } from '@/lib/richtext/paste'
import './editor.css'

type Props = {
  value: RichText
  onChange: (doc: RichText) => void
  onBlur?: () => void
  /** The language of the text, not of the desk. */
  locale: string
  /** The id of the visible label. */
  labelledBy: string
  /** The id of the hint or the error beside the field. */
  describedBy?: string
  readOnly?: boolean
  invalid?: boolean
  /** What reads along or shows something in the text and changes no schema; taken once, when the editor opens. */
  extras?: readonly AnyExtension[]
}

const nothing: readonly AnyExtension[] = []

/** The text of a release as it is written. What is read-only is shown as the reader will see it. */
export function RichTextEditor({ readOnly, ...props }: Props) {
  if (!readOnly) return <EditableText {...props} />
  return (
    <section aria-labelledby={props.labelledBy} className="rounded-sm border border-hairline bg-paper p-4">
      <RichTextView doc={props.value} lang={props.locale} />
    </section>
  )
}

function EditableText(props: Props) {
  const { value, onChange, onBlur, locale, labelledBy, describedBy, invalid, extras = nothing } = props
  const t = useTranslations('editor')
  const hintId = useId()
  const known = useRef(value)
  const [initial] = useState(() => giveBlockIds(value))
  const toolbar = useRef<HTMLDivElement>(null)
  const [linkOpen, setLinkOpen] = useState(false)
  const [all] = useState(() => [...extensions, ...extras])
  const editor = useEditor({
    extensions: all,
    content: initial,
    immediatelyRender: false,
    injectCSS: false,
    enableInputRules: ['bulletList', 'orderedList', 'heading', 'blockquote'],
    enablePasteRules: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': labelledBy,
        'aria-describedby': [hintId, describedBy].filter(Boolean).join(' '),
        'aria-invalid': String(Boolean(invalid)),
        lang: locale,
        class: 'prose min-h-48 p-4',
      },
      transformPastedHTML: cleanPastedHtml,
      transformPastedText: cleanPastedText,
    },
    onUpdate: ({ editor }) => {
      known.current = contentOf(editor)
      onChange(known.current)
    },
    onBlur,
  })

  useEffect(() => {
    if (!editor || value === known.current) return
    known.current = value
    if (!editor.schema.nodeFromJSON(value).eq(editor.state.doc)) {
      editor.commands.setContent(giveBlockIds(value), { emitUpdate: false })
    }
  }, [editor, value])

  function toToolbar(event: KeyboardEvent) {
    if (event.key !== 'F10' || !event.altKey) return
    event.preventDefault()
    toolbar.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut of the text inside, on its way up
    <div
      className={cx('editor-frame rounded-sm border bg-sheet', invalid ? 'border-danger' : 'border-field')}
      onKeyDown={toToolbar}
    >
      {editor && (
        <EditorToolbar
          ref={toolbar}
          editor={editor}
          linkOpen={linkOpen}
          onLink={() => setLinkOpen(!linkOpen)}
        />
      )}
      {editor && linkOpen && <LinkForm editor={editor} onClose={() => setLinkOpen(false)} />}
      <EditorContent editor={editor} />
      <p id={hintId} className="border-hairline border-t px-2 py-1 text-meta text-muted">
        {t('keys')}
      </p>
    </div>
  )
}

/** The document as plain objects: ProseMirror's have no prototype, which a server action refuses to carry. */
function contentOf(editor: Editor): RichText {
  return JSON.parse(JSON.stringify(editor.getJSON()))
}
