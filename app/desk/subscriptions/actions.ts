'use server'

import { revalidatePath } from 'next/cache'
import { endSubscriptionsOf, eraseAddress, lookUpAddress } from '@/lib/subscriptions/administer'
import { addressInput, mailInput } from '@/lib/subscriptions/input'
import { sendAgain } from '@/lib/subscriptions/send-again'
import { action } from '@/lib/web/action'

const after = () => revalidatePath('/desk/subscriptions')

export const lookUpAction = action({ input: addressInput, run: lookUpAddress })
export const endAction = action({ input: addressInput, run: endSubscriptionsOf, after })
export const eraseAction = action({ input: addressInput, run: eraseAddress, after })
export const sendAgainAction = action({ input: mailInput, run: sendAgain, after })
