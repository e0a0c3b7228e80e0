import { z } from 'zod'
import { id } from '@/lib/fields'
import { directoryKinds } from './kinds'

const choice = { kind: z.enum(directoryKinds), id, lockVersion: z.int() }

/** Names an entry as the actor read it. */
export const entryChoice = z.strictObject(choice)

/** `id` is merged into `survivorId`. */
export const mergeInput = z.strictObject({ ...choice, survivorId: id })
