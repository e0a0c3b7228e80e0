import type { EditorialReader } from '@/db/editorial/client'
import { houseStyles } from '@/db/editorial/schema/language'
import { type HouseStyleContent, houseStyleContent } from './content'

/** How this house writes, with everything that it has not said as it is by default. */
export function houseStyleOf(db: EditorialReader): HouseStyleContent {
  return houseStyleContent.parse(db.select().from(houseStyles).get()?.content ?? {})
}
