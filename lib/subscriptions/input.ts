import { z } from 'zod'
import { frequencies } from '@/db/editorial/schema/mail'
import { locales } from '@/db/locales'
import { id } from '@/lib/fields'
import { email } from './email'
import { filters } from './filters'

/** 256 random bits, as `newToken` writes them. */
export const token = z.string().regex(/^[\w-]{43}$/)
const frequency = z.enum(frequencies)
const asked = { email, locale: z.enum(locales) }

/** A list with what narrows it. */
const listAsked = z.strictObject({
  ...asked,
  list: z.enum(['releases', 'meetings']),
  filters: filters.default({}),
  frequency,
})

/** One page, by its address. A change is told when it happens. */
const pageAsked = z.strictObject({
  ...asked,
  list: z.literal('page'),
  kind: z.enum(['release', 'meeting']),
  slug: z.string().min(1, 'reference').max(200, 'reference'),
})

export const subscribeInput = z.discriminatedUnion('list', [listAsked, pageAsked])
export type SubscribeInput = z.input<typeof subscribeInput>

export const tokenInput = z.strictObject({ token })
export const frequencyInput = z.strictObject({ token, id, frequency })
export const ownInput = z.strictObject({ token, id })

export const addressInput = z.strictObject({ email })
export type AddressInput = z.input<typeof addressInput>

export const mailInput = z.strictObject({ mailId: id })
