import { type HouseStyle, houseStyle } from '@/lib/language/house-style'

export type Setting = { key: keyof HouseStyle; choices: readonly (string | boolean)[] }

/** Every choice of usage that drafts are written by, as the schema has them. */
export const settings: readonly Setting[] = Object.entries(houseStyle.shape).map(([key, field]) => {
  const inner = field.unwrap()
  return { key: key as keyof HouseStyle, choices: 'options' in inner ? inner.options : [true, false] }
})
