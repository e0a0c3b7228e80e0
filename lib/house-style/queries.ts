import type { EditorialReader } from '@/db/editorial/client'
import { houseStyles } from '@/db/editorial/schema/language'
import { may } from '@/lib/access/authorise'
import type { Ctx } from '@/lib/context'
import { type HouseStyleContent, houseStyleContent } from './content'

/** How this house writes, with everything that it has not said as it is by default. */
export function houseStyleOf(db: EditorialReader): HouseStyleContent {
  return houseStyleContent.parse(db.select().from(houseStyles).get()?.content ?? {})
}

/** The same for its page, with its lock version (0 as long as nothing was chosen); undefined where the actor may not read it. */
export function readHouseStyle(ctx: Ctx) {
  if (!may(ctx, 'organisation.read')) return undefined
  const row = ctx.db.select({ lockVersion: houseStyles.lockVersion }).from(houseStyles).get()
  return { content: houseStyleOf(ctx.db), lockVersion: row?.lockVersion ?? 0 }
}
