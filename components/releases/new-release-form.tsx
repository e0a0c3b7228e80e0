'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState, useTransition } from 'react'
import { answerOf } from '@/components/desk/answer-of'
import { ReasonList } from '@/components/records/reason-list'
import { recordPath } from '@/components/records/record-path'
import { Button } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/radio-group'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { type Locale, locales } from '@/db/locales'
import type { ActionResult, Reason } from '@/lib/refusal'
import { type ReleaseContent, releaseKinds } from '@/lib/releases/content'
import type { CreateInput } from '@/lib/workflow/input'

type Props = {
  /** The languages it can be written in. */
  languages: readonly Locale[]
  language?: Locale
  /** What a translation takes over from its original. */
  content: Partial<ReleaseContent>
  contacts: { [locale in Locale]?: ReleaseContent['contact'] }
  /** What the organisation says of itself, in the language of the release. */
  boilerplates: { [locale in Locale]?: string }
  create: (input: CreateInput) => Promise<ActionResult<{ recordId: string }>>
}

/** The first step of a release: its language, which stays, its kind and a title. The rest is written on its page. */
export function NewReleaseForm({
  languages,
  language = locales[0],
  content,
  contacts,
  boilerplates,
  create,
}: Props) {
  const t = useTranslations('releases')
  const router = useRouter()
  const [chosen, setChosen] = useState<Locale>(language)
  const [kind, setKind] = useState(content.kind ?? 'news')
  const [title, setTitle] = useState('')
  const [reasons, setReasons] = useState<readonly Reason[]>([])
  const [busy, startTransition] = useTransition()

  const submit = (event: FormEvent) => {
    event.preventDefault()
    startTransition(async () => {
      const standing = { contact: contacts[chosen], boilerplate: boilerplates[chosen] ?? '' }
      const draft = { ...standing, ...content, kind, title }
      const result = await answerOf(create({ kind: 'release', language: chosen, content: draft }))
      if (result.ok) router.push(recordPath('release', result.value.recordId))
      else setReasons(result.reasons)
    })
  }
  return (
    <form onSubmit={submit} noValidate className="flex max-w-form flex-col gap-4">
      <ReasonList reasons={reasons} />
      <RadioGroup
        label={t('new.language')}
        hint={t('new.languageHint')}
        name="language"
        inline
        value={chosen}
        onChange={(event) => setChosen(event.target.value as Locale)}
        choices={languages.map((value) => ({ value, label: t('languageName', { language: value }) }))}
      />
      <SelectField
        label={t('fields.kind')}
        value={kind}
        onChange={(event) => setKind(event.target.value as typeof kind)}
        choices={releaseKinds.map((value) => ({ value, label: t(`values.kind.${value}`) }))}
      />
      <TextArea
        label={t('fields.title')}
        lang={chosen}
        rows={1}
        optional
        value={title}
        onChange={(event) => setTitle(event.target.value.replace(/\s*\n\s*/g, ' '))}
      />
      <Button type="submit" variant="primary" busy={busy} className="self-start">
        {t('new.create')}
      </Button>
    </form>
  )
}
