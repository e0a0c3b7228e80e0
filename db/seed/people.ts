import type { SeedPerson } from './format'
import { peopleOfArmenia } from './people/armenia'
import { peopleOfBelarus } from './people/belarus'
import { peopleOfKazakhstan } from './people/kazakhstan'
import { peopleOfTheKyrgyzRepublic } from './people/kyrgyz-republic'
import { peopleOfOrganisations } from './people/organisations'
import { peopleOfRussia } from './people/russia'
import { peopleOfTajikistan } from './people/tajikistan'

export const people: SeedPerson[] = [
  ...peopleOfArmenia,
  ...peopleOfBelarus,
  ...peopleOfKazakhstan,
  ...peopleOfTheKyrgyzRepublic,
  ...peopleOfRussia,
  ...peopleOfTajikistan,
  ...peopleOfOrganisations,
]
