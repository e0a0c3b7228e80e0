'use server'

import { revalidatePath } from 'next/cache'
import { endDuty, setDuty } from '@/lib/arrangement/duty-commands'
import { dutyInput, endInput, leadInput, warningInput } from '@/lib/arrangement/input'
import { endLead, pinLead } from '@/lib/arrangement/lead-commands'
import { endWarning, warn } from '@/lib/arrangement/warning-commands'
import { action } from '@/lib/web/action'
import { projectNow } from '@/lib/web/projection'

/** The readers have it before the answer is given. */
const after = () => {
  projectNow()
  revalidatePath('/desk', 'layout')
}

export const pinLeadAction = action({ input: leadInput, run: pinLead, after })
export const endLeadAction = action({ input: endInput, run: endLead, after })
export const warnAction = action({ input: warningInput, run: warn, after })
export const endWarningAction = action({ input: endInput, run: endWarning, after })
export const setDutyAction = action({ input: dutyInput, run: setDuty, after })
export const endDutyAction = action({ input: endInput, run: endDuty, after })
