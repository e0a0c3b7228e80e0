import { linksOn } from '@/lib/api/links'
import { attendanceOf } from '@/lib/api/published-attendance'
import { attendanceRoute } from '@/lib/web/attendance-route'

export const dynamic = 'force-dynamic'

/** The same as the API has. */
export const GET = attendanceRoute((meeting, { siteUrl }) => {
  const list = attendanceOf(meeting, linksOn(siteUrl))
  return list && JSON.stringify(list)
}, 'application/json; charset=utf-8')
