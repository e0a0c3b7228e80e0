'use client'

import { useTranslations } from 'next-intl'
import { releaseKinds } from '@/lib/releases/content'
import { ValueControl } from './value-field'

/** What the release is called and when it was issued; its text is the text that was taken in. */
export function ReleaseFields() {
  const t = useTranslations('releases')
  const making = useTranslations('intake.making')
  return (
    <div className="flex flex-col gap-3 border-hairline border-l-2 pl-3">
      <ValueControl name="release.title" label={t('fields.title')} as="lines" />
      <ValueControl name="release.lead" label={t('fields.lead')} as="lines" />
      <div className="flex flex-wrap gap-3">
        <ValueControl
          name="release.kind"
          label={t('fields.kind')}
          className="w-44"
          choices={releaseKinds.map((value) => ({ value, label: t(`values.kind.${value}`) }))}
        />
        <ValueControl name="release.dateline" label={t('fields.dateline')} className="w-44" />
        <ValueControl name="release.issuedOn" label={making('issuedOn')} as="day" />
      </div>
    </div>
  )
}
