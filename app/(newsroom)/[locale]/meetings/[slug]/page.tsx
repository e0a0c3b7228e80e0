import type { Metadata } from 'next'
import { Frame } from '@/components/newsroom/frame'
import { MeetingPage } from '@/components/newsroom/meeting-page'
import { NotFoundPage } from '@/components/newsroom/not-found-page'
import type { Alternates } from '@/components/newsroom/organisation'
import type { Locale } from '@/db/locales'
import { pageMetadata } from '@/lib/web/page-metadata'
import { type MeetingView, meetingView } from '@/lib/meetings/published'
import { newsroom } from '@/lib/web/newsroom'

type Props = { params: Promise<{ locale: Locale; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  const meeting = await meetingView(newsroom(), locale, { slug })
  if (!meeting) return {}
  return pageMetadata(locale, alternatesOf(meeting), meeting.title, meeting.summary)
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params
  const handle = newsroom()
  const meeting = await meetingView(handle, locale, { slug })
  if (!meeting) return <NotFoundPage newsroom={handle} locale={locale} />
  return (
    <Frame newsroom={handle} locale={locale} current="meetings" alternates={alternatesOf(meeting)}>
      <MeetingPage meeting={meeting} locale={locale} zone={handle.zone} />
    </Frame>
  )
}

const alternatesOf = ({ locale, slug, translations }: MeetingView): Alternates =>
  Object.fromEntries(
    [{ locale, slug }, ...translations].map((each) => [each.locale, `/${each.locale}/meetings/${each.slug}`]),
  )
