'use client'

import { useTranslations } from 'next-intl'
import { type DragEvent, useId, useState } from 'react'
import { cx } from '@/components/ui/cx'
import { FieldHint } from '@/components/ui/field'

type Props = {
  /** As the `accept` of a file input. */
  accept: string
  hint: string
  disabled: boolean
  onFiles: (files: readonly File[]) => void
}

/** Files to drop, with a real button to choose them by. */
export function FileDrop({ accept, hint, disabled, onFiles }: Props) {
  const t = useTranslations('intake.new')
  const id = useId()
  const [isOver, setIsOver] = useState(false)
  const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the input inside is for everybody
    <div
      onDragOver={(event) => {
        if (!carriesFiles(event)) return
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        if (!carriesFiles(event)) return
        event.preventDefault()
        setIsOver(false)
        if (!disabled) onFiles([...event.dataTransfer.files])
      }}
      className={cx(
        'flex flex-col gap-2 rounded-sm border border-dashed p-4',
        isOver ? 'border-link bg-paper' : 'border-field',
      )}
    >
      <label htmlFor={id} className="font-medium text-ui">
        {t('files')}
      </label>
      <FieldHint id={`${id}-hint`}>{hint}</FieldHint>
      <input
        id={id}
        type="file"
        multiple
        accept={accept}
        disabled={disabled}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          // The same file may be chosen again after it was mended.
          event.target.value = ''
          if (files.length > 0) onFiles(files)
        }}
        className="w-full min-w-0 text-meta file:mr-3 file:min-h-9 file:cursor-pointer file:rounded-sm file:border file:border-field file:bg-sheet file:px-3 file:text-ink file:text-ui"
      />
    </div>
  )
}
