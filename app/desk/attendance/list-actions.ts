import type { AttendanceActions } from '@/components/attendance/attendance-actions'
import { findDelegationsAction, findPeopleAction, startFromLastAction } from './actions'

/** The actions as the screen of a list takes them. */
export const listActions: AttendanceActions = {
  findPeople: findPeopleAction,
  findDelegations: findDelegationsAction,
  startFromLast: startFromLastAction,
}
