import { localDateOf } from '@/lib/dates'

/** The local date under which a record is filed: a date as it is, an instant in the organisation's zone; '' for none. */
export const filedDay = (filedUnder: string, zone: string) =>
  filedUnder.includes('T') ? localDateOf(filedUnder, zone) : filedUnder
