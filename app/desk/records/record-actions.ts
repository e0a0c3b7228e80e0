import type { RecordActions } from '@/components/records/record-actions'
import {
  approveAction,
  askInAction,
  compareAction,
  discardAction,
  giveBackAction,
  letGoAction,
  recallAction,
  reviseAction,
  saveAction,
  submitAction,
} from './actions'

/** The actions as the screens of a record take them. */
export const recordActions: RecordActions = {
  save: saveAction,
  compare: compareAction,
  submit: submitAction,
  giveBack: giveBackAction,
  recall: recallAction,
  approve: approveAction,
  revise: reviseAction,
  discard: discardAction,
  askIn: askInAction,
  letGo: letGoAction,
}
