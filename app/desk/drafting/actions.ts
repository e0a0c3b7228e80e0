'use server'

import { revalidatePath } from 'next/cache'
import { advisoryInput, draftAdvisory } from '@/lib/drafting/advisory'
import { answerQuestion } from '@/lib/drafting/answer'
import { draftRelease } from '@/lib/drafting/commands'
import { answerInput, draftInput, previewInput, renewInput } from '@/lib/drafting/input'
import { draftPreview } from '@/lib/drafting/queries'
import { renewRelease } from '@/lib/drafting/renew'
import { action } from '@/lib/web/action'

const after = () => revalidatePath('/desk', 'layout')

export const draftPreviewAction = action({ input: previewInput, run: draftPreview })
export const draftReleaseAction = action({ input: draftInput, run: draftRelease, after })
export const draftAdvisoryAction = action({ input: advisoryInput, run: draftAdvisory, after })
export const answerQuestionAction = action({ input: answerInput, run: answerQuestion, after })
export const renewReleaseAction = action({ input: renewInput, run: renewRelease, after })
