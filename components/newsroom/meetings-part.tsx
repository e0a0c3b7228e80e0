import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/db/locales'
import type { ListedMeeting } from '@/lib/meetings/published-list'
import type { Page } from '@/lib/publication/pages'
import { listAddress } from './list-address'
import { MeetingRows } from './meeting-rows'
import { Pagination } from './pagination'
import { SectionHeading } from './section-heading'

type Props<Meeting extends ListedMeeting> = {
  title: string
  meetings: Page<Meeting>
  /** Of the page of which this is a part. */
  path: string
  /** The whole list, narrowed to these. */
  all?: string
  locale: Locale
  about?: (meeting: Meeting) => ReactNode
}

/** The meetings of a person or body or on a topic, a page at a time; nothing where there are none. */
export async function MeetingsPart<Meeting extends ListedMeeting>({
  title,
  meetings,
  path,
  all,
  locale,
  about,
}: Props<Meeting>) {
  if (meetings.total === 0) return null
  const t = await getTranslations({ locale, namespace: 'lists.wholeList' })
  return (
    <section aria-labelledby="meetings">
      <SectionHeading id="meetings" more={all ? { href: all, label: t('meetings') } : undefined}>
        {title}
      </SectionHeading>
      <MeetingRows meetings={meetings.rows} locale={locale} about={about} />
      <Pagination
        locale={locale}
        page={meetings.page}
        pages={meetings.pages}
        href={(page) => `${listAddress(path, { meetings: page === 1 ? undefined : page })}#meetings`}
      />
    </section>
  )
}
