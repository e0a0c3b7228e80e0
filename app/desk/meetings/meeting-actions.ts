import type { MeetingActions } from '@/components/meetings/meeting-actions'
import { carryOverAction, chairHintsAction } from './actions'

/** The actions as the screens of a meeting take them. */
export const meetingActions: MeetingActions = { carryOver: carryOverAction, chairHints: chairHintsAction }
