import '../../newsroom.css'
import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { readerView } from '@/components/newsroom/reader-view'
import { isLocale, locales } from '@/db/locales'
import { viewAttributes } from '@/lib/accessibility/view'
import { scriptAddress } from '@/lib/web/script-address'
import { icons } from '../../icons'

/** Pages are read from the public store at each request; the front keeps them. `next build` opens no store. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  metadataBase: new URL(process.env.SITE_URL ?? 'http://localhost:3000'),
  icons,
}

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function NewsroomLayout({ children, params }: Props) {
  const { locale: asked } = await params
  const locale = isLocale(asked) ? asked : locales[0]
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
