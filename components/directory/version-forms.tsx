'use client'

import { useFormContext, useWatch } from 'react-hook-form'
import { TypedCases } from '@/components/declension/typed-cases'
import type { ConfirmedForms } from '@/components/declension/use-confirmed'
import { fieldId } from '@/components/ui/field'
import type { Subject } from '@/lib/declension/case-rows'
import type { DeclinedKind } from '@/lib/declension/input'
import { orderOf } from '@/lib/directory/name-order'
import type { VersionValues } from './form-values'

type Values = {
  names: VersionValues<Record<string, string>>[]
  gender?: 'male' | 'female' | null
  stateId?: string | null
}

type Props = {
  kind: DeclinedKind
  index: number
  forms: ConfirmedForms
  /** Codes of states by id: the order of a name depends on them. */
  codes?: Readonly<Record<string, string>>
}

/** The cases of the Russian name that is typed. */
export function VersionForms({ kind, index, forms, codes = {} }: Props) {
  const { control } = useFormContext<Values>()
  const names = useWatch({ control, name: `names.${index}.names.ru` })
  const [gender, stateId] = useWatch({ control, name: ['gender', 'stateId'] })
  const subject = subjectOf(kind, names ?? {}, { gender, state: codes[stateId ?? ''] ?? null })
  return <TypedCases subject={subject} forms={forms} genderHref={`#${fieldId('gender')}`} />
}

export type Person = { gender: Values['gender']; state: string | null }

/** What is declined of a name as a form holds it. */
export function subjectOf(
  kind: DeclinedKind,
  names: Readonly<Record<string, string | undefined>>,
  { gender, state }: Person,
): Subject {
  const text = (part: string) => names[part]?.trim() ?? ''
  if (kind !== 'person') return { kind, text: text(kind === 'post' ? 'title' : 'full') }
  return {
    kind,
    name: {
      family: text('family'),
      given: text('given') || null,
      patronymic: text('patronymic') || null,
      gender: gender ? (gender === 'female' ? 'f' : 'm') : null,
      order: orderOf(state),
      en: '',
    },
  }
}
