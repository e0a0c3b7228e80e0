import { meetingNinjs } from '@/lib/exports/meeting-ninjs'
import { meetingText } from '@/lib/meetings/published'
import { ninjsItemRoute } from '@/lib/web/ninjs-route'

export const dynamic = 'force-dynamic'

export const GET = ninjsItemRoute(meetingText, meetingNinjs)
