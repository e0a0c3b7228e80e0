import { z } from 'zod'
import { id, line } from '@/lib/fields'

/** Names a list. */
export const listChoice = z.strictObject({ recordId: id })

/** People for the rows of a list, by a few letters. */
export const peopleSearch = listChoice.extend({ letters: line(200) })

export const delegationSearch = z.strictObject({ letters: line(200) })
