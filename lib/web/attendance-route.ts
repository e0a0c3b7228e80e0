import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import type { House } from '@/lib/feeds/feed'
import { type MeetingView, meetingView } from '@/lib/meetings/published'
import { newsroom } from './newsroom'
import { siteUrl } from './site-url'

/** The route of the attendance list of a meeting in another form; `write` has nothing where there is no list. */
export const attendanceRoute =
  (write: (meeting: MeetingView, house: House) => string | undefined, type: string) =>
  async (_: Request, { params }: { params: Promise<{ locale: string; slug: string }> }) => {
    const { locale, slug } = (await params) as { locale: Locale; slug: string }
    const meeting = await meetingView(newsroom(), locale, { slug })
    const say = await getTranslations({ locale })
    const text = meeting && write(meeting, { siteUrl: siteUrl(), say })
    if (text === undefined) return new Response(null, { status: 404 })
    return new Response(text, { headers: { 'content-type': type } })
  }
