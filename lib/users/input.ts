import { z } from 'zod'
import { roles } from '@/db/editorial/schema/users'
import { locales } from '@/db/locales'
import { id, line } from '@/lib/fields'
import { longestPassword } from './limits'

const email = z.string().trim().toLowerCase().max(200, 'tooLong').pipe(z.email('email'))
const name = line(120).min(2, 'required')
const roleSet = z.array(z.enum(roles)).min(1, 'roles').max(roles.length)
const locale = z.enum(locales)
/** What makes a password acceptable is in rules.ts: it depends on the person. */
const password = z.string().min(1, 'required').max(longestPassword, 'tooLong')
const token = z.string().regex(/^[\w-]{43}$/)
const hash = z.string().regex(/^[0-9a-f]{64}$/)

export const signInInput = z.object({ email: z.string().max(200), password })
export const inviteInput = z.strictObject({ name, email, roles: roleSet, locale })
export const rolesInput = z.strictObject({ userId: id, roles: roleSet })
export const userInput = z.strictObject({ userId: id })
export const acceptInput = z.strictObject({ token, name, password, again: z.string().max(longestPassword) })
export const ownPasswordInput = z.strictObject({
  current: password,
  password,
  again: z.string().max(longestPassword),
})
export const ownLocaleInput = z.strictObject({ locale })
export const ownSessionInput = z.strictObject({ tokenHash: hash })

export type InviteInput = z.output<typeof inviteInput>
export type RolesInput = z.output<typeof rolesInput>
export type AcceptInput = z.output<typeof acceptInput>
export type OwnPasswordInput = z.output<typeof ownPasswordInput>
