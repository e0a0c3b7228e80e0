'use server'

import { carryOver, carryOverInput } from '@/lib/meetings/carry-over'
import { chairHints, chairQuestion } from '@/lib/meetings/chair-queries'
import { action } from '@/lib/web/action'

export const carryOverAction = action({ input: carryOverInput, run: carryOver })
export const chairHintsAction = action({ input: chairQuestion, run: chairHints })
