import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { locales } from '@/db/locales'

type Props = {
  title: string
  lead?: string
  /** Left out for somebody who is signed in: their language is a setting of theirs. */
  chooseLocale?: (fields: FormData) => Promise<void>
  children: ReactNode
}

/** The page of somebody who is not signed in: one sheet, and the choice of language below it. */
export function AuthSheet({ title, lead, chooseLocale, children }: Props) {
  const t = useTranslations('auth')
  const language = useTranslations('users.languages')
  const current = useLocale()
  return (
    <main className="mx-auto flex min-h-dvh max-w-form flex-col justify-center gap-6 px-4 py-10">
      <p className="border-brass border-b-2 pb-2 font-semibold font-serif text-ui">{t('product')}</p>
      <div className="flex flex-col gap-6 border border-hairline bg-sheet p-4 sm:p-10">
        <div className="flex flex-col gap-2">
          <h1 className="text-h2">{title}</h1>
          {lead && <p className="text-muted text-ui">{lead}</p>}
        </div>
        {children}
      </div>
      {chooseLocale && (
        <form action={chooseLocale} aria-label={t('language')} className="flex gap-4 text-meta">
          {locales.map((locale) => (
            <button
              key={locale}
              type="submit"
              name="locale"
              value={locale}
              lang={locale}
              aria-pressed={locale === current}
              className="min-h-7 cursor-pointer text-link underline aria-pressed:font-medium aria-pressed:text-ink aria-pressed:no-underline"
            >
              {language(locale)}
            </button>
          ))}
        </form>
      )}
    </main>
  )
}
