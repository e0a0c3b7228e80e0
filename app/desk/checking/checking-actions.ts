import type { CheckingActions } from '@/components/checking/checking-actions'
import { ignoreFindingAction, lookUpAction, meetingOfReleaseAction, takeBackIgnoredAction } from './actions'

/** The actions as the checker of a form takes them. */
export const checkingActions: CheckingActions = {
  lookUp: lookUpAction,
  meeting: meetingOfReleaseAction,
  ignore: ignoreFindingAction,
  takeBack: takeBackIgnoredAction,
}
