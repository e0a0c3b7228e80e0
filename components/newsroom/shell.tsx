import type { ReactNode } from 'react'
import { FontPreloads } from '@/components/ui/font-preloads'
import type { Locale } from '@/db/locales'
import type { View } from '@/lib/accessibility/view'
import type { Warning } from '@/lib/arrangement/published'
import { Banner } from './banner'
import { Footer } from './footer'
import { Masthead } from './masthead'
import type { Alternates, OrganisationView, PrintedDate, Section } from './organisation'

type Props = {
  locale: Locale
  organisation: OrganisationView
  alternates: Alternates
  today: PrintedDate
  current?: Section
  query?: string
  /** The page's own address, to lead back to it; its home where it has none. */
  address?: string
  view: View
  /** What stands above everything. */
  warning: Warning | undefined
  children: ReactNode
}

/** The frame of every public page. The page itself begins in `main`, 1200 px wide. */
export function NewsroomShell({ children, warning, ...frame }: Props) {
  return (
    <div data-newsroom="" className="flex min-h-dvh flex-col">
      <FontPreloads locale={frame.locale} />
      {warning && <Banner warning={warning} locale={frame.locale} />}
      <Masthead {...frame} />
      <main id="main" tabIndex={-1} className="page-width w-full flex-1 pt-6 sm:pt-10">
        {children}
      </main>
      <Footer locale={frame.locale} organisation={frame.organisation} alternates={frame.alternates} />
    </div>
  )
}
