import { attendanceCsv } from '@/lib/exports/attendance-csv'
import { attendanceRoute } from '@/lib/web/attendance-route'

export const dynamic = 'force-dynamic'

export const GET = attendanceRoute(attendanceCsv, 'text/csv; charset=utf-8; header=present')
