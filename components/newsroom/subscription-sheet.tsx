import type { ReactNode } from 'react'
import type { Locale } from '@/db/locales'
import type { Newsroom } from '@/lib/publication/newsroom'
import { Frame } from './frame'
import { PageHeader } from './page-header'

type Props = { newsroom: Newsroom; locale: Locale; title: string; children: ReactNode }

/** A page about somebody's subscription: in the newsroom's frame, which leads back to the newsroom. */
export function SubscriptionSheet({ newsroom, locale, title, children }: Props) {
  return (
    <Frame newsroom={newsroom} locale={locale} address={`/${locale}/follow`}>
      <PageHeader title={title} />
      <div className="max-w-measure space-y-4 text-body">{children}</div>
    </Frame>
  )
}
