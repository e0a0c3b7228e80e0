'use client'

import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { useReasonText } from '@/components/desk/use-field-error'
import { TextField } from '@/components/ui/text-field'
import { type Locale, locales } from '@/db/locales'
import { publicPaths } from '@/lib/publication/public-paths'
import type { Reason } from '@/lib/refusal'
import { textIn } from '@/lib/text-by-locale'
import type { PlannedEdition } from '@/lib/workflow/publish-queries'
import { ReasonList } from './reason-list'
import { recordPath } from './record-path'

type Props = {
  edition: PlannedEdition
  site: string
  slug: string
  onSlugChange: (slug: string) => void
  /** What the server said of this one. */
  refused: readonly Reason[]
  /** The other chosen editions: the same page without this one. */
  without: readonly string[]
}

/** One edition that is about to go out: what it is, what the reader will be told, at which addresses. */
export function PlannedEditionSection({ edition, site, slug, onSlugChange, refused, without }: Props) {
  const t = useTranslations('records')
  const locale = useLocale() as Locale
  const { text } = useReasonText()
  const { kind, recordId, title, languages, replaces, reasons, choosesSlug } = edition
  const ofSlug = refused.find(({ key, field }) => key === 'record.slugTaken' || field?.endsWith('.slug'))
  /** Returned or published meanwhile: nothing of this will happen. */
  const waits = !reasons.some(({ key }) => key.startsWith('workflow.status.'))
  const others = without.map((id) => `edition=${id}`).join('&')
  return (
    <section className="flex flex-col gap-3 border border-hairline bg-sheet p-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="font-semibold font-serif text-lead">
          <Link href={recordPath(kind, recordId)} className="title-link">
            {textIn(title, locale) || t('untitled')}
          </Link>
          <span className="pl-3 font-normal font-sans text-meta text-muted">{t(`kinds.${kind}`)}</span>
        </h2>
        {without.length > 0 && (
          <Link href={`/desk/publish?${others}`} className="text-ui">
            {t('publish.leaveOut')}
            <span className="sr-only">: {textIn(title, locale)}</span>
          </Link>
        )}
      </div>
      <ReasonList reasons={reasons} title={t('publish.notYet')} />
      <ReasonList reasons={refused.filter((reason) => reason !== ofSlug)} />
      {waits && (
        <>
          <WhatChanges edition={edition} replaces={replaces} />
          {choosesSlug && (
            <TextField
              label={t('publish.slug')}
              hint={t('publish.slugHint')}
              value={slug}
              error={ofSlug && text(ofSlug)}
              onChange={(event) => onSlugChange(event.target.value)}
              spellCheck={false}
              autoCapitalize="none"
            />
          )}
          <div className="text-ui">
            <p className="text-muted">{t('publish.addresses')}</p>
            <ul className="flex flex-col">
              {publicPaths(kind, languages, slug).map((path) => (
                <li key={path} className="wrap-anywhere">
                  {site}
                  {path}
                </li>
              ))}
            </ul>
          </div>
        </>
      )}
    </section>
  )
}

function WhatChanges({ edition, replaces }: { edition: PlannedEdition; replaces: number | null }) {
  const t = useTranslations('records.publish')
  const notes = locales.flatMap((locale) =>
    edition.note[locale] ? [{ locale, text: edition.note[locale] }] : [],
  )
  return (
    <div className="flex flex-col gap-1 text-ui">
      <p>
        {replaces !== null && t('replaces', { number: replaces })}
        {replaces === null && (edition.change === 'first' ? t('first') : t('returns'))}
      </p>
      {edition.change === 'typography' && <p>{t('noNote')}</p>}
      {edition.change === 'noted' && (
        <>
          <p>{t('noted')}</p>
          {notes.map(({ locale, text }) => (
            <p key={locale} lang={locale} className="border-brass border-l-2 pl-2">
              {text}
            </p>
          ))}
        </>
      )}
    </div>
  )
}
