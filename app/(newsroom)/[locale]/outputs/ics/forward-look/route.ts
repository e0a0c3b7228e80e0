import { forwardCalendar } from '@/lib/feeds/calendars'
import { calendarRoute } from '@/lib/web/calendar-route'

export const dynamic = 'force-dynamic'

export const GET = calendarRoute((newsroom, { locale }, house) => forwardCalendar(newsroom, locale, house))
