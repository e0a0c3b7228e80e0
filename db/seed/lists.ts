import type { SeedList } from './format'
import { listOfKsopn22 } from './lists/ksopn-22'

export const lists: SeedList[] = [listOfKsopn22]
