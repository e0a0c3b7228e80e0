import type { Locale } from '@/db/locales'
import type { PublishedEdition, PublishedRecord } from './published-record'
import type { Show } from './tags'

/** Shows the dated notes of a live edition to the register of corrections, in the languages in which it is public. */
export function showCorrections(
  show: Show,
  id: string,
  { notes }: Pick<PublishedEdition, 'notes'>,
  languages: readonly Locale[],
) {
  for (const locale of languages) {
    for (const { edition, note } of notes)
      if (note[locale]) show(`list:corrections:${locale}`, { id, edition })
  }
}

/** What was withdrawn stands in the register with its notice, at its last address, until it is public again. */
export function showWithdrawal(show: Show, { record, withdrawn, addresses }: PublishedRecord) {
  for (const [locale, notice] of Object.entries(withdrawn?.withdrawal?.notice ?? {}))
    if (notice) show(`list:corrections:${locale}`, { id: record.id, withdrawn: notice, slug: addresses[0] })
}
