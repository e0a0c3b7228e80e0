import type { IntakeActions } from '@/components/intake/intake-actions'
import {
  changeTextAction,
  confirmIntakeAction,
  dismissTextAction,
  resumeTextAction,
  takeInAction,
  takeInFileAction,
} from './actions'

/** The actions as the screens of intake take them. */
export const intakeActions: IntakeActions = {
  takeIn: takeInAction,
  takeInFile: takeInFileAction,
  change: changeTextAction,
  confirm: confirmIntakeAction,
  dismiss: dismissTextAction,
  resume: resumeTextAction,
}
