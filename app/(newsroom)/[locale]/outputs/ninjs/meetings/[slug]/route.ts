import { meetingNinjs } from '@/lib/exports/meeting-ninjs'
import { meetingView } from '@/lib/meetings/published'
import { ninjsItemRoute } from '@/lib/web/ninjs-route'

export const dynamic = 'force-dynamic'

export const GET = ninjsItemRoute(meetingView, meetingNinjs)
