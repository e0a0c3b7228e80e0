import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Frame } from '@/components/newsroom/frame'
import { NotFoundPage } from '@/components/newsroom/not-found-page'
import type { Alternates } from '@/components/newsroom/organisation'
import { ParticipantsPage } from '@/components/newsroom/participants-page'
import { PrintFoot } from '@/components/newsroom/print-foot'
import type { Locale } from '@/db/locales'
import { type MeetingView, meetingView } from '@/lib/meetings/published'
import { todayIn } from '@/lib/publication/today'
import { newsroom } from '@/lib/web/newsroom'
import { pageMetadata } from '@/lib/web/page-metadata'
import { siteUrl } from '@/lib/web/site-url'
import { PageTrail } from '../../../page-trail'

type Props = { params: Promise<{ locale: Locale; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  const meeting = await meetingView(newsroom(), locale, { slug })
  if (!meeting) return {}
  const t = await getTranslations({ locale, namespace: 'newsroom.participants' })
  return pageMetadata(newsroom(), locale, {
    title: t('titleOf', { meeting: meeting.title }),
    addresses: alternatesOf(meeting),
  })
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params
  const handle = newsroom()
  const meeting = await meetingView(handle, locale, { slug })
  if (!meeting?.participants) return <NotFoundPage newsroom={handle} locale={locale} />
  const t = await getTranslations({ locale, namespace: 'newsroom.participants' })
  return (
    <Frame newsroom={handle} locale={locale} current="meetings" alternates={alternatesOf(meeting)}>
      <PageTrail
        locale={locale}
        section="meetings"
        under={[{ href: `/${locale}/meetings/${meeting.slug}`, label: meeting.title }]}
        here={{ href: `/${locale}/meetings/${meeting.slug}/participants`, label: t('title') }}
      />
      <ParticipantsPage
        meeting={meeting}
        participants={meeting.participants}
        locale={locale}
        zone={handle.zone}
      />
      <PrintFoot
        locale={locale}
        address={`${siteUrl()}/${locale}/meetings/${slug}/participants`}
        today={todayIn(handle)}
      />
    </Frame>
  )
}

const alternatesOf = ({ locale, slug, translations }: MeetingView): Alternates =>
  Object.fromEntries(
    [{ locale, slug, hasParticipants: true }, ...translations]
      .filter(({ hasParticipants }) => hasParticipants)
      .map((each) => [each.locale, `/${each.locale}/meetings/${each.slug}/participants`]),
  )
