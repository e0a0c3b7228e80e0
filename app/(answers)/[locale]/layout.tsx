import '../../newsroom.css'
import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { isLocale, locales } from '@/db/locales'
import { icons } from '../../icons'

/** Answers that must stand when no store does: nothing below opens one. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = { icons, robots: { index: false } }

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function AnswersLayout({ children, params }: Props) {
  const { locale: asked } = await params
  const locale = isLocale(asked) ? asked : locales[0]
  setRequestLocale(locale)
  return (
    <html lang={locale}>
      <body>
        <main className="page-width py-16">{children}</main>
      </body>
    </html>
  )
}
