import type { SeedPost } from './format'
import { postsFromArmeniaToKazakhstan } from './posts/agencies-1'
import { postsFromKyrgyzstanOn } from './posts/agencies-2'
import { postsOfInternationalOrganisations } from './posts/international'
import { postsOfTheOrganization } from './posts/organs'

export const posts: SeedPost[] = [
  ...postsOfTheOrganization,
  ...postsFromArmeniaToKazakhstan,
  ...postsFromKyrgyzstanOn,
  ...postsOfInternationalOrganisations,
]
