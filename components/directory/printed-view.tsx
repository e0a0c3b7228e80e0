import { useTranslations } from 'next-intl'
import { locales } from '@/db/locales'
import type { PrintedEntry } from '@/lib/directory/printed-entry'
import { usePartialDate } from './use-partial-date'

/** What the public reads, or would read, of a released entry: a line a language. */
export function PrintedView({ printed }: { printed: PrintedEntry }) {
  const t = useTranslations('directory')
  const dateText = usePartialDate()
  return (
    <div className="flex flex-col gap-1 text-ui">
      {locales.map((locale) => {
        const line = lineOf(printed, locale)
        return line ? (
          <p key={locale} lang={locale}>
            {line}
          </p>
        ) : (
          <p key={locale} className="text-muted">
            {t('release.notIn', { language: t(`languages.${locale}`) })}
          </p>
        )
      })}
      {printed.kind === 'appointment' && (
        <p className="text-meta text-muted">
          {t(`appointmentKinds.${printed.appointmentKind}`)}
          {`, ${printed.from ? dateText(printed.from) : '…'} – ${printed.to ? dateText(printed.to) : '…'}`}
        </p>
      )}
    </div>
  )
}

function lineOf(printed: PrintedEntry, locale: (typeof locales)[number]): string | undefined {
  if (printed.kind === 'person') return printed.names[locale]?.full
  if (printed.kind === 'body') return printed.names[locale]?.full
  if (printed.kind === 'organisation') return printed.profile.names[locale]?.full
  const [person, post, body] = [printed.personNames[locale], printed.post[locale], printed.bodyNames[locale]]
  return person && post && body && `${person.full}: ${post}, ${body.abbreviation}`
}
