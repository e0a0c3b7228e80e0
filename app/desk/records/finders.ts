import type { Finders } from '@/components/records/search'
import { findEntriesAction } from '../directory/actions'
import { findRecordsAction } from './actions'

/** The searches as the fields of a record take them. */
export const finders: Finders = { entries: findEntriesAction, records: findRecordsAction }
