import '../desk.css'
import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'
import { FontPreloads } from '@/components/ui/font-preloads'
import { deskLocale } from '@/lib/web/locale'
import { icons } from '../icons'

export const metadata: Metadata = { icons, robots: { index: false, follow: false }, referrer: 'no-referrer' }

export default async function AuthLayout({ children }: { children: ReactNode }) {
  const { auth, common, refusals, validation } = await getMessages()
  const locale = await deskLocale()
  return (
    <html lang={locale}>
      <body>
        <FontPreloads locale={locale} />
        <NextIntlClientProvider messages={{ auth, common, refusals, validation }}>
          {children}
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
