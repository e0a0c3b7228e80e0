import type { Locale } from '@/db/locales'

/** Entries become public by being printed: whatever goes out or comes in may change which there are. */
export const entryListTags = (locale: Locale) =>
  ['releases', 'meetings', 'attendances'].map((list) => `list:${list}:${locale}`)
