import type { Locale } from '@/db/locales'
import { mentionsOf } from './mentions'
import type { Printed } from './printed'
import type { Show } from './tags'

const listOf = { person: 'people', body: 'bodies', state: 'states', topic: 'topics' }

/**
 * Shows the names that a revision printed: an entry's page and list go by the newest printing. A state has no page; its
 * list is what records may be narrowed by.
 */
export function showMentions(show: Show, printed: Printed, languages: readonly Locale[]) {
  for (const { kind, ...mention } of mentionsOf(printed, languages, () => '')) {
    const named = { ...mention, asOf: printed.asOf }
    if (kind !== 'state') show(`${kind}:${mention.entryId}`, named)
    show(`list:${listOf[kind]}:${mention.locale}`, named)
  }
}

/** Shows a text to whoever searches, and its dates in the sitemap. */
export function showEdition(show: Show, edition: unknown) {
  show('search', edition)
  show('sitemap', edition)
}
