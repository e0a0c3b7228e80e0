'use server'

import { revalidatePath } from 'next/cache'
import { ignoreFinding, takeBackIgnored } from '@/lib/checking/commands'
import { ignoreInput, meetingInput, spellingInput, takeBackInput } from '@/lib/checking/input'
import { meetingOfRelease } from '@/lib/checking/meeting-record'
import { misspelt } from '@/lib/checking/spelling'
import { action } from '@/lib/web/action'
import { spellingReady } from '@/lib/web/spelling'

const after = () => revalidatePath('/desk', 'layout')

export const lookUpAction = action({
  input: spellingInput,
  run: async (ctx, { words }) => {
    await spellingReady()
    return misspelt(words, ctx.actor.id)
  },
})
export const meetingOfReleaseAction = action({ input: meetingInput, run: meetingOfRelease })
export const ignoreFindingAction = action({ input: ignoreInput, run: ignoreFinding, after })
export const takeBackIgnoredAction = action({ input: takeBackInput, run: takeBackIgnored, after })
