import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/db/locales'
import { warningView } from '@/lib/arrangement/published'
import { organisationView } from '@/lib/directory/published-organisation'
import { dayInWords } from '@/lib/i18n/format'
import type { Newsroom } from '@/lib/publication/newsroom'
import { todayIn } from '@/lib/publication/today'
import type { Alternates, Section } from './organisation'
import { readerView } from './reader-view'
import { NewsroomShell } from './shell'

type Props = {
  newsroom: Newsroom
  locale: Locale
  alternates?: Alternates
  /** The page's own address where it is not among the alternates: a narrowed list. */
  address?: string
  current?: Section
  query?: string
  children: ReactNode
}

/** A page in the frame of its organisation, dated today in the organisation's zone. */
export async function Frame({ newsroom, locale, alternates = {}, address, children, ...rest }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom' })
  const organisation = (await organisationView(newsroom, locale)) ?? {
    name: t('title'),
    abbreviation: '',
    emblem: '/emblem.svg',
    contacts: [],
  }
  const today = todayIn(newsroom)
  return (
    <NewsroomShell
      {...rest}
      locale={locale}
      alternates={alternates}
      address={address ?? alternates[locale]}
      view={await readerView()}
      organisation={organisation}
      warning={await warningView(newsroom, locale)}
      today={{ iso: today, words: dayInWords(today, locale) }}
    >
      {children}
    </NewsroomShell>
  )
}
