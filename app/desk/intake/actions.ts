'use server'

import { revalidatePath } from 'next/cache'
import { confirmIntake } from '@/lib/intake/confirm'
import { confirmation } from '@/lib/intake/confirmation'
import { changeText, dismissText, resumeText } from '@/lib/intake/dismiss'
import { intakeChange, intakeChoice, takeInInput } from '@/lib/intake/input'
import { takeIn } from '@/lib/intake/take-in'
import { action } from '@/lib/web/action'
import { fileInput, takeInFile } from './take-in-file'
import { inWords } from './taken'

const after = () => revalidatePath('/desk', 'layout')

export const takeInAction = action({
  input: takeInInput,
  run: (ctx, input) => inWords(ctx, takeIn(ctx, input)),
  after,
})
export const takeInFileAction = action({
  input: fileInput,
  run: async (ctx, input) => inWords(ctx, await takeInFile(ctx, input)),
  after,
})
export const changeTextAction = action({ input: intakeChange, run: changeText, after })
export const confirmIntakeAction = action({ input: confirmation, run: confirmIntake, after })
export const dismissTextAction = action({ input: intakeChoice, run: dismissText, after })
export const resumeTextAction = action({ input: intakeChoice, run: resumeText, after })
