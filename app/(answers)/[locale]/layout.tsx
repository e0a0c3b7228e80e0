import '../../newsroom.css'
import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { readerView } from '@/components/newsroom/reader-view'
import { isLocale, locales } from '@/db/locales'
import { viewAttributes } from '@/lib/accessibility/view'
import { icons } from '../../icons'

/** Answers that must stand when no store does: nothing below opens one. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = { icons, robots: { index: false } }

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function AnswersLayout({ children, params }: Props) {
  const { locale: asked } = await params
  const locale = isLocale(asked) ? asked : locales[0]
  setRequestLocale(locale)
  const t = await getTranslations({ locale, namespace: 'newsroom' })
  return (
    <html lang={locale} {...viewAttributes(await readerView())}>
      <body>
        <header className="bg-sheet">
          <div className="h-9 bg-navy" />
          <div className="page-width">
            <p className="flex items-center gap-4 border-brass border-b-2 py-6 font-semibold font-serif text-h3">
              <img src="/emblem.svg" alt="" width={64} height={64} className="size-12 sm:size-16" />
              {t('title')}
            </p>
          </div>
        </header>
        <main className="page-width py-10">{children}</main>
      </body>
    </html>
  )
}
