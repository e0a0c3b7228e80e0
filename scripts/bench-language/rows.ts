import type { LanguageRow } from './language-row'
import { names } from './names'
import { phrases } from './phrases'
import { roundTrip } from './round-trip'
import { search } from './search'
import { speed } from './speed'

/** Every row of the table, in its order. */
export const rows: readonly LanguageRow[] = [names, phrases, roundTrip, search, speed]
