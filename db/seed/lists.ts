import type { SeedList } from './format'
import { listsOfAutumn2024 } from './lists/autumn-2024'
import { listOfKsopn22 } from './lists/ksopn-22'
import { listsSince2021 } from './lists/since-2021'
import { listsSince2025 } from './lists/since-2025'
import { listsTo2019 } from './lists/to-2019'
import { unpublishedLists } from './lists/unpublished'

export const lists: SeedList[] = [
  ...listsTo2019,
  listOfKsopn22,
  ...listsSince2021,
  ...listsOfAutumn2024,
  ...listsSince2025,
  ...unpublishedLists,
]
