'use client'

import { useTranslations } from 'next-intl'
import { Controller, useFormContext } from 'react-hook-form'
import { useFieldError } from '@/components/desk/use-field-error'
import { Combobox } from '@/components/ui/combobox'
import { fieldId } from '@/components/ui/field'
import type { Option } from '@/components/ui/use-options'
import type { DirectoryKind } from '@/lib/directory/kinds'
import type { ActionResult } from '@/lib/refusal'

/** Finds entries by a few letters; a server action. */
export type FindEntries = (input: {
  kind: DirectoryKind
  letters: string
}) => Promise<ActionResult<readonly Option[]>>

export const searchWith = (find: FindEntries, kind: DirectoryKind) => async (letters: string) => {
  const result = await find({ kind, letters })
  if (!result.ok) throw new Error('The directory refused a search')
  return result.value
}

type Props = {
  name: string
  kind: DirectoryKind
  label: string
  hint?: string
  required?: boolean
  optional?: boolean
  /** The entry that the field holds already, or all there are when there is no `find`. */
  options: readonly Option[]
  find?: FindEntries
  /** What was picked, for those who show it elsewhere. */
  onPick?: (option: Option) => void
}

/** A field of a form that holds the id of an entry. */
export function EntryPicker({ name, kind, find, onPick, ...field }: Props) {
  const { control } = useFormContext()
  const errorOf = useFieldError()
  const t = useTranslations('directory')
  return (
    <Controller
      name={name}
      control={control}
      render={({ field: { value, onChange, onBlur, ref } }) => (
        <Combobox
          {...field}
          id={fieldId(name)}
          ref={ref}
          onBlur={onBlur}
          value={value || null}
          onValueChange={(id, option) => {
            onChange(id ?? (field.required ? '' : null))
            if (option) onPick?.(option)
          }}
          search={find && searchWith(find, kind)}
          placeholder={find ? t('typeToFind') : undefined}
          error={errorOf(name)}
        />
      )}
    />
  )
}
