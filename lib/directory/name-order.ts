import type { NameOrder } from '@/lib/language/record'

/** Where the family name comes first in running text as well. */
const familyFirst = ['CN', 'KP', 'KR', 'VN', 'SG']

/** How a person of this state (ISO 3166-1 alpha-2) is named in running text. */
export const orderOf = (state: string | null): NameOrder =>
  state !== null && familyFirst.includes(state) ? 'family-given' : 'given-family'
