import type { DraftActions, DraftingActions } from '@/components/drafting/drafting-actions'
import { answerQuestionAction, draftPreviewAction, draftReleaseAction, renewReleaseAction } from './actions'

/** The actions as the screen takes them on which a release is drafted. */
export const draftActions: DraftActions = { preview: draftPreviewAction, create: draftReleaseAction }

/** The actions as the page of a drafted release takes them. */
export const draftingActions: DraftingActions = { answer: answerQuestionAction, renew: renewReleaseAction }
