import type { Metadata } from 'next'
import { Frame } from '@/components/newsroom/frame'
import { MeetingPage } from '@/components/newsroom/meeting-page'
import { NotFoundPage } from '@/components/newsroom/not-found-page'
import type { Alternates } from '@/components/newsroom/organisation'
import { PrintFoot } from '@/components/newsroom/print-foot'
import { StructuredData } from '@/components/newsroom/structured-data'
import type { Locale } from '@/db/locales'
import { organisationView } from '@/lib/directory/published-organisation'
import { event } from '@/lib/meetings/event'
import { type MeetingView, meetingView } from '@/lib/meetings/published'
import { meetingNeighbours } from '@/lib/meetings/published-neighbours'
import { todayIn } from '@/lib/publication/today'
import { newsroom } from '@/lib/web/newsroom'
import { pageMetadata } from '@/lib/web/page-metadata'
import { siteUrl } from '@/lib/web/site-url'
import { PageTrail } from '../../page-trail'

type Props = { params: Promise<{ locale: Locale; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  const meeting = await meetingView(newsroom(), locale, { slug })
  if (!meeting) return {}
  return pageMetadata(newsroom(), locale, {
    title: meeting.title,
    description: meeting.summary,
    addresses: alternatesOf(meeting),
  })
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params
  const handle = newsroom()
  const meeting = await meetingView(handle, locale, { slug })
  if (!meeting) return <NotFoundPage newsroom={handle} locale={locale} />
  return (
    <Frame newsroom={handle} locale={locale} current="meetings" alternates={alternatesOf(meeting)}>
      <PageTrail
        locale={locale}
        section="meetings"
        here={{ href: `/${locale}/meetings/${meeting.slug}`, label: meeting.title }}
      />
      <StructuredData data={event(meeting, await organisationView(handle, locale), siteUrl())} />
      <MeetingPage
        meeting={meeting}
        around={await meetingNeighbours(handle, meeting)}
        locale={locale}
        zone={handle.zone}
      />
      <PrintFoot
        locale={locale}
        address={`${siteUrl()}/${locale}/meetings/${slug}`}
        today={todayIn(handle)}
      />
    </Frame>
  )
}

const alternatesOf = ({ locale, slug, translations }: MeetingView): Alternates =>
  Object.fromEntries(
    [{ locale, slug }, ...translations].map((each) => [each.locale, `/${each.locale}/meetings/${each.slug}`]),
  )
