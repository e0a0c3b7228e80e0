import type { EditorialTx } from '@/db/editorial/client'
import type { TextByLocale } from '@/db/locales'
import type { RecordRow } from '@/lib/workflow/kind'
import type { Printed } from './printed'
import { changeSlug, takeSlug } from './slugs'

/** The address of a record that is being published: the chosen one, the one it has, or one made of its title. */
export function takeRecordSlug(
  tx: EditorialTx,
  now: Date,
  record: RecordRow,
  title: TextByLocale,
  chosen: string,
) {
  if (record.kind === 'attendance') return
  const claim = { kind: record.kind, language: record.language ?? '', ownerId: record.id, now }
  if (chosen) changeSlug(tx, claim, chosen)
  else takeSlug(tx, { ...claim, from: addressWords(record, title) })
}

/** What the address of a record is made of. */
export const addressWords = ({ language }: Pick<RecordRow, 'language'>, title: TextByLocale) =>
  language ? (title[language] ?? '') : title.en || title.ru || ''

/** Addresses for the people, bodies and topics that a published revision shows for the first time. */
export function takeEntrySlugs(tx: EditorialTx, now: Date, printedJson: string | null) {
  if (!printedJson) throw new Error('A revision without printed names was about to be published.')
  const printed = JSON.parse(printedJson) as Printed
  const take = (kind: 'person' | 'body' | 'topic', ownerId: string, from: string) =>
    takeSlug(tx, { kind, language: '', ownerId, from, now })
  for (const { id, names } of Object.values(printed.people))
    take('person', id, (names.en ?? names.ru)?.full ?? '')
  for (const { id, names } of Object.values(printed.bodies)) {
    take(
      'body',
      id,
      names.en?.abbreviation || names.en?.full || names.ru?.abbreviation || names.ru?.full || '',
    )
  }
  for (const { id, names } of Object.values(printed.topics))
    take('topic', id, (names.en ?? names.ru)?.name ?? '')
}
