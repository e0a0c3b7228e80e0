'use server'

import { revalidatePath } from 'next/cache'
import { endOwnSession } from '@/lib/users/end-sessions'
import { ownLocaleInput, ownPasswordInput, ownSessionInput } from '@/lib/users/input'
import { changeOwnPassword, setOwnLocale } from '@/lib/users/own'
import { action } from '@/lib/web/action'
import { currentSession } from '@/lib/web/session'

export const setLocaleAction = action({
  input: ownLocaleInput,
  run: setOwnLocale,
  after: () => revalidatePath('/desk', 'layout'),
})

export const changePasswordAction = action({
  input: ownPasswordInput,
  run: async (ctx, input) => changeOwnPassword(ctx, input, await currentSession()),
  after: () => revalidatePath('/desk/settings'),
})

export const endSessionAction = action({
  input: ownSessionInput,
  run: endOwnSession,
  after: () => revalidatePath('/desk/settings'),
})
