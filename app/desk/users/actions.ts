'use server'

import { revalidatePath } from 'next/cache'
import { disableUser, enableUser, setRoles } from '@/lib/users/commands'
import { endSessions } from '@/lib/users/end-sessions'
import { inviteInput, rolesInput, userInput } from '@/lib/users/input'
import { inviteUser, renewInvitation } from '@/lib/users/invite'
import { action } from '@/lib/web/action'

const after = () => revalidatePath('/desk/users', 'layout')

export const inviteAction = action({ input: inviteInput, run: inviteUser, after })
export const renewAction = action({ input: userInput, run: renewInvitation, after })
export const setRolesAction = action({ input: rolesInput, run: setRoles, after })
export const disableAction = action({ input: userInput, run: disableUser, after })
export const enableAction = action({ input: userInput, run: enableUser, after })
export const endSessionsAction = action({ input: userInput, run: endSessions, after })
