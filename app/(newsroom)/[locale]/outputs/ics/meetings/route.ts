import { meetingsCalendar } from '@/lib/feeds/calendars'
import { filtersIn } from '@/lib/feeds/narrowed'
import { calendarRoute } from '@/lib/web/calendar-route'

export const dynamic = 'force-dynamic'

export const GET = calendarRoute((newsroom, { locale, query }, house) =>
  meetingsCalendar(newsroom, locale, filtersIn(query), house),
)
