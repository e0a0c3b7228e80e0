'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useFormContext } from 'react-hook-form'
import type { CheckingActions, CheckingSetup } from '@/components/checking/checking-actions'
import { CheckingProvider } from '@/components/checking/checking-provider'
import { ChecksCount } from '@/components/checking/checks-count'
import { FindingWindow } from '@/components/checking/finding-window'
import { ReleaseReader } from '@/components/checking/release-reader'
import { useFieldError } from '@/components/desk/use-field-error'
import { DraftReader } from '@/components/drafting/draft-reader'
import type { DraftingActions, DraftingSetup } from '@/components/drafting/drafting-actions'
import { DraftingProvider } from '@/components/drafting/drafting-provider'
import { RenewalOffer } from '@/components/drafting/renewal-offer'
import { SourceAtCaret } from '@/components/drafting/source-at-caret'
import { SourceWindow } from '@/components/drafting/source-window'
import type { EditionMeta, RecordActions } from '@/components/records/record-actions'
import { RecordForm } from '@/components/records/record-form'
import type { Finders } from '@/components/records/search'
import { TextField } from '@/components/ui/text-field'
import type { Locale } from '@/db/locales'
import { type ReleaseContent, releaseContent } from '@/lib/releases/content'
import type { ReleaseOptions } from '@/lib/releases/queries'
import { AboutFields, RecordField } from './about-fields'
import { BoilerplateField, TranslationPlanField } from './standing-fields'
import { TextFields } from './text-fields'

type Props = {
  meta: EditionMeta
  content: ReleaseContent
  language: Locale
  options: ReleaseOptions
  actions: RecordActions
  find: Finders
  checking: CheckingSetup
  checkingActions: CheckingActions
  /** What it was drafted from, and the meeting that it tells of. */
  drafting: DraftingSetup
  draftingActions: DraftingActions
  panel: ReactNode
}

/** A release as it is written. */
export function ReleaseForm({ checking, checkingActions, drafting, draftingActions, ...props }: Props) {
  return (
    <CheckingProvider setup={checking} actions={checkingActions}>
      <DraftingProvider {...drafting} content={props.content} actions={draftingActions}>
        <WrittenRelease {...props} />
        <FindingWindow />
        <SourceWindow />
      </DraftingProvider>
    </CheckingProvider>
  )
}

function WrittenRelease({
  meta,
  content,
  language,
  options,
  actions,
  find,
  panel,
}: Omit<Props, 'checking' | 'checkingActions' | 'drafting' | 'draftingActions'>) {
  const t = useTranslations('releases')
  return (
    <RecordForm
      kind="release"
      meta={meta}
      content={content}
      schema={releaseContent}
      actions={actions}
      noteLanguages={[language]}
      panel={panel}
      status={
        <>
          <ChecksCount />
          <SourceAtCaret />
        </>
      }
    >
      <ReleaseReader zone={meta.zone} />
      <DraftReader />
      <RenewalOffer meta={meta} actions={actions} />
      <p className="text-meta text-muted">{t('writtenIn', { language })}</p>
      <TextFields language={language} zone={meta.zone} />
      <AboutFields options={options} find={find} />
      <ContactFields language={language} />
      <BoilerplateField language={language} />
      <RecordField
        name="translationOf"
        kind="release"
        options={options.originals}
        find={find}
        hint={t('translationOfHint')}
      />
      <TranslationPlanField />
    </RecordForm>
  )
}

function ContactFields({ language }: { language: Locale }) {
  const t = useTranslations('releases')
  const errorOf = useFieldError()
  const { register } = useFormContext<ReleaseContent>()
  return (
    <fieldset className="flex flex-wrap gap-4">
      <legend className="mb-3 w-full border-hairline border-t pt-4 font-semibold font-serif text-lead">
        {t('contact')}
      </legend>
      <TextField
        label={t('fields.contact_name')}
        lang={language}
        error={errorOf('contact.name')}
        className="w-full"
        optional
        {...register('contact.name')}
      />
      <TextField
        label={t('fields.contact_phone')}
        type="tel"
        error={errorOf('contact.phone')}
        className="min-w-44 flex-1"
        optional
        {...register('contact.phone')}
      />
      <TextField
        label={t('fields.contact_email')}
        type="email"
        error={errorOf('contact.email')}
        className="min-w-44 flex-1"
        optional
        {...register('contact.email')}
      />
    </fieldset>
  )
}
