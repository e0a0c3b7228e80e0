'use server'

import { revalidatePath } from 'next/cache'
import { changeHouseStyle } from '@/lib/house-style/commands'
import { houseStyleChange } from '@/lib/house-style/input'
import { action } from '@/lib/web/action'

export const changeHouseStyleAction = action({
  input: houseStyleChange,
  run: changeHouseStyle,
  after: () => revalidatePath('/desk', 'layout'),
})
