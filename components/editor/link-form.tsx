import type { Editor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { completeHref, isAllowedHref } from '@/lib/richtext/links'

/**
 * The address of the link under the selection. It is no `<form>`, because the editor stands in one: Enter
 * applies, Escape leaves.
 */
export function LinkForm({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const t = useTranslations('editor.link')
  const invalid = useTranslations('validation.richText')
  const current: unknown = editor.getAttributes('link').href
  const [address, setAddress] = useState(typeof current === 'string' ? current : '')
  const [error, setError] = useState(false)

  function leave() {
    onClose()
    editor.commands.focus()
  }
  function apply() {
    const href = completeHref(address)
    if (!isAllowedHref(href)) return setError(true)
    linkSelection(editor, href)
    leave()
  }
  function remove() {
    editor.chain().extendMarkRange('link').unsetMark('link').run()
    leave()
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') leave()
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    apply()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields inside, on their way up
    <div
      className="flex flex-wrap items-end gap-2 border-hairline border-b bg-paper p-2"
      onKeyDown={onKeyDown}
    >
      <TextField
        autoFocus
        label={t('address')}
        type="text"
        inputMode="url"
        autoComplete="off"
        value={address}
        onChange={(event) => setAddress(event.target.value)}
        error={error && invalid('link')}
        className="min-w-48 grow"
      />
      <Button variant="primary" onClick={apply}>
        {t('apply')}
      </Button>
      {current !== undefined && <Button onClick={remove}>{t('remove')}</Button>}
      <Button variant="plain" onClick={leave}>
        {t('cancel')}
      </Button>
    </div>
  )
}

/** Links the selected text or the link that the cursor is in; where there is neither, the address becomes the text. */
function linkSelection(editor: Editor, href: string) {
  const mark = { type: 'link', attrs: { href } }
  if (editor.state.selection.empty && !editor.isActive('link')) {
    editor.commands.insertContent({ type: 'text', text: href.replace(/^(mailto|tel):/i, ''), marks: [mark] })
  } else {
    editor.chain().extendMarkRange('link').setMark('link', mark.attrs).run()
  }
}
