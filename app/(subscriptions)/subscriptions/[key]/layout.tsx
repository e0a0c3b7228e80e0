import '../../../newsroom.css'
import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { readerView } from '@/components/newsroom/reader-view'
import { viewAttributes } from '@/lib/accessibility/view'
import { scriptAddress } from '@/lib/web/script-address'
import { icons } from '../../../icons'
import { type KeyParams, localeOf } from './known'

/** What is shown is somebody's own: it is read at each request, and kept by nobody. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  metadataBase: new URL(process.env.SITE_URL ?? 'http://localhost:3000'),
  icons,
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
}

export default async function SubscriptionsLayout({ children, params }: KeyParams & { children: ReactNode }) {
  const locale = await localeOf(params)
  setRequestLocale(locale)
  return (
    <html lang={locale} {...viewAttributes(await readerView())}>
      <body>
        {children}
        <script type="module" src={scriptAddress('search.js')} />
      </body>
    </html>
  )
}
