import type { Row } from './row'
import { firstRender } from './rows/first-render'
import { front } from './rows/front'
import { lighthouseRow } from './rows/lighthouse'
import { memory } from './rows/memory'
import { publish } from './rows/publish'
import { rebuild } from './rows/rebuild'
import { search } from './rows/search'
import { weight } from './rows/weight'
import { withdraw } from './rows/withdraw'

/** Every row of the table, in its order. */
export const rows: readonly Row[] = [
  front,
  firstRender,
  search,
  publish,
  withdraw,
  rebuild,
  memory,
  weight,
  lighthouseRow,
]
