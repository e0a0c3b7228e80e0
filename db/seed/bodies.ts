import { agenciesFromArmeniaToKazakhstan } from './bodies/agencies-1'
import { agenciesFromKyrgyzstanOn } from './bodies/agencies-2'
import { internationalOrganisations } from './bodies/international'
import { organs } from './bodies/organs'
import type { SeedBody } from './format'

export const bodies: SeedBody[] = [
  ...organs,
  ...agenciesFromArmeniaToKazakhstan,
  ...agenciesFromKyrgyzstanOn,
  ...internationalOrganisations,
]
