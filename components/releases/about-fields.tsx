'use client'

import { useTranslations } from 'next-intl'
import { Controller, type ControllerProps, type FieldPath, useFormContext } from 'react-hook-form'
import { useFieldError } from '@/components/desk/use-field-error'
import { entrySearch, type Finders, recordSearch } from '@/components/records/search'
import { Combobox } from '@/components/ui/combobox'
import { MultiCombobox } from '@/components/ui/multi-combobox'
import type { DirectoryKind } from '@/lib/directory/kinds'
import type { ReleaseContent } from '@/lib/releases/content'
import type { ReleaseOptions } from '@/lib/releases/queries'

type Props = { options: ReleaseOptions; find: Finders }

const entryFields = [
  { name: 'about.bodyIds', kind: 'body', group: 'bodies' },
  { name: 'about.personIds', kind: 'person', group: 'people' },
  { name: 'about.stateIds', kind: 'state', group: 'states' },
  { name: 'about.topicIds', kind: 'topic', group: 'topics' },
] as const satisfies readonly {
  name: FieldPath<ReleaseContent>
  kind: DirectoryKind
  group: keyof ReleaseOptions
}[]

/** What a release is about: its meeting, bodies, people, states and topics. */
export function AboutFields({ options, find }: Props) {
  const t = useTranslations('releases')
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="mb-3 w-full border-hairline border-t pt-4 font-semibold font-serif text-lead">
        {t('about')}
      </legend>
      <RecordField name="about.meetingId" kind="meeting" options={options.meetings} find={find} />
      {entryFields.map(({ name, kind, group }) => (
        <EntryField key={name} name={name} kind={kind} options={options[group]} find={find} />
      ))}
    </fieldset>
  )
}

type Control = Pick<ControllerProps<ReleaseContent>, 'name'>

function EntryField({
  name,
  kind,
  options,
  find,
}: {
  name: (typeof entryFields)[number]['name']
  kind: DirectoryKind
  options: ReleaseOptions['bodies']
  find: Finders
} & Control) {
  const t = useTranslations('releases.fields')
  const errorOf = useFieldError()
  const { control } = useFormContext<ReleaseContent>()
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange, ...field } }) => (
        <MultiCombobox
          {...field}
          label={t(name.replace('.', '_'))}
          options={options}
          search={entrySearch(find, kind)}
          value={value}
          onValueChange={onChange}
          error={errorOf(name)}
          optional
        />
      )}
    />
  )
}

/** One record picked by its heading: the meeting, or the release that this one translates. */
export function RecordField({
  name,
  kind,
  options,
  find,
  hint,
}: {
  name: 'about.meetingId' | 'translationOf'
  kind: 'meeting' | 'release'
  options: ReleaseOptions['meetings']
  find: Finders
  hint?: string
}) {
  const t = useTranslations('releases.fields')
  const errorOf = useFieldError()
  const { control } = useFormContext<ReleaseContent>()
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange, ...field } }) => (
        <Combobox
          {...field}
          label={t(name.replace('.', '_'))}
          hint={hint}
          options={options}
          search={recordSearch(find, kind)}
          value={value}
          onValueChange={(id) => onChange(id)}
          error={errorOf(name)}
          optional
        />
      )}
    />
  )
}
