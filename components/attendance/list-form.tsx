'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { LanguagesField } from '@/components/meetings/languages-field'
import type { EditionMeta, RecordActions } from '@/components/records/record-actions'
import { RecordForm } from '@/components/records/record-form'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/db/locales'
import { type AttendanceContent, attendanceContent } from '@/lib/attendance/content'
import type { GridContext } from '@/lib/attendance/grid-queries'
import { dateInWords } from '@/lib/i18n/format'
import type { AttendanceActions } from './attendance-actions'
import { ListEditor } from './list-editor'

type Props = {
  meta: EditionMeta
  content: AttendanceContent
  grid: GridContext
  locale: Locale
  actions: RecordActions
  listActions: AttendanceActions
  panel: ReactNode
}

/** An attendee list as it is written. */
export function ListForm({ meta, content, grid, locale, actions, listActions, panel }: Props) {
  const t = useTranslations('attendance')
  return (
    <RecordForm
      kind="attendance"
      meta={meta}
      content={content}
      schema={attendanceContent}
      actions={actions}
      noteLanguages={content.languages}
      panel={panel}
      wide
    >
      <div className="flex flex-col gap-6 sm:-mx-6">
        {grid.on ? (
          <p className="text-meta text-muted">{t('asOf', { date: dateInWords(grid.on, locale) })}</p>
        ) : (
          <Notice tone="warning" title={t('noDate.title')}>
            <p>{t('noDate.text')}</p>
          </Notice>
        )}
        <ListEditor grid={grid} locale={locale} actions={listActions} />
        <LanguagesField
          label={t('languages.label')}
          hint={t('languages.hint')}
          nameOf={(language) => t(`languages.${language}`)}
        />
      </div>
    </RecordForm>
  )
}
