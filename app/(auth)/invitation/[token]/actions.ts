'use server'

import type { z } from 'zod'
import { acceptInvitation } from '@/lib/users/accept'
import { acceptInput } from '@/lib/users/input'
import { answer } from '@/lib/web/action'
import { editorialDb } from '@/lib/web/db'

/** Nobody is signed in here: the link is what entitles. */
export async function acceptAction(raw: z.input<typeof acceptInput>) {
  return answer(acceptInput, raw, (input) => acceptInvitation(editorialDb(), input, new Date()))
}
