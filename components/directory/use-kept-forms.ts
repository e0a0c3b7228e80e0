'use client'

import { keepForLater, keptOf } from '@/components/declension/confirming'
import { useConfirmed } from '@/components/declension/use-confirmed'
import type { DeclinedKind, KeptForms } from '@/lib/declension/input'
import { nominativeOf } from '@/lib/language/person-forms'
import type { DeclensionProps } from './declension-props'
import type { Target } from './use-entry-form'
import { type Person, subjectOf } from './version-forms'

export type WithKept<Values> = Values & { kept?: KeptForms[] }
type Version = { names: { ru?: object | undefined } }

type Options<Values> = {
  kind: DeclinedKind
  target: Target<WithKept<Values>>
  declension: DeclensionProps
  /** Of a person, as the fields have it: the order of the name depends on it. */
  personOf?: (values: Values) => Person
}

/** Confirmed forms of an entry; what is confirmed of a new one goes with it when it is stored. */
export function useKeptForms<Values extends { names: readonly Version[] }>(options: Options<Values>) {
  const { kind, target, declension, personOf } = options
  const forms = useConfirmed(declension.confirmed, declension.confirm ?? keepForLater)
  const nominativesOf = (values: Values) =>
    values.names.flatMap(({ names }) => wordsOf(kind, names.ru ?? {}, personOf?.(values) ?? nobody))
  const storing: Target<Values> =
    'create' in target
      ? {
          create: (values) =>
            target.create({ ...values, kept: keptOf(forms.confirmed, nominativesOf(values)) }),
        }
      : target
  return { forms, storing }
}

const nobody: Person = { gender: null, state: null }

/** The words in the nominative of which something can be confirmed. */
function wordsOf(kind: DeclinedKind, names: object, person: Person): string[] {
  const subject = subjectOf(kind, names as Record<string, string>, person)
  if (subject.kind !== 'person') return [subject.text]
  const { family, given, patronymic } = subject.name
  return [family, given ?? '', patronymic ?? '', nominativeOf(subject.name)]
}
