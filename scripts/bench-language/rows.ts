import { checker } from './checker'
import type { LanguageRow } from './language-row'
import { names } from './names'
import { otherMannersRow } from './other-manners'
import { phrases } from './phrases'
import { roundTrip } from './round-trip'
import { search } from './search'
import { speed } from './speed'

/** Every row of the table, in its order: the speed first, before anything is loaded and warm. */
export const rows: readonly LanguageRow[] = [
  speed,
  names,
  phrases,
  otherMannersRow,
  roundTrip,
  checker,
  search,
]
