import { z } from 'zod'
import { houseStyleContent } from './content'

/** The whole of it, with the lock version that the page was made with: 0 as long as nothing was chosen. */
export const houseStyleChange = z.strictObject({
  content: houseStyleContent,
  lockVersion: z.int().min(0),
})
export type HouseStyleChange = z.input<typeof houseStyleChange>
