import type { Locale, TextByLocale } from '@/db/locales'
import { addressWords } from '@/lib/publication/addresses'
import { shownOf } from '@/lib/publication/shown'
import { type Shown, touched } from '@/lib/publication/tags'
import type { ReleaseContent } from '@/lib/releases/content'
import { takeReleaseNumber } from '@/lib/releases/number'
import type { RecordRow } from '@/lib/workflow/kind'
import { kindOf } from '@/lib/workflow/kinds'
import type { Desk } from './desk'
import { type Writing, type Written, writeEdition } from './editions'

/** A record with the edition of it that is public. */
export type Live = { writing: Writing; editionId: string }

/** Publishes editions in one act, a meeting before its list, as the workflow does, and tells the outbox. */
export function publish(
  desk: Desk,
  at: string,
  writings: readonly Writing[],
  { moved = false } = {},
): Live[] {
  const [first] = writings
  if (!first) throw new Error('Nothing to publish')
  const shown = () => shownOf(desk.db, first.record.id)
  const before: Shown = first.basedOnId ? shown() : new Map()
  const written = writings.map((writing) => ({ writing, ...publishOne(desk, writing, moved) }))
  const tags = touched(before, shown())
  tellOutbox(desk, { at, kind: 'published', subjectIds: writings.map(({ record }) => record.id), tags })
  return written.map(({ writing, id }) => ({ writing, editionId: id }))
}

function publishOne(desk: Desk, writing: Writing, moved: boolean): Written {
  const { record, basedOnId, heading, at } = writing
  if (basedOnId) desk.supersede.run(basedOnId)
  const written = writeEdition(desk, writing, 'published')
  if (record.kind !== 'attendance') {
    const words = addressWords(record, heading)
    const language = record.language ?? ''
    if (moved) {
      desk.leave.run(record.id)
      desk.addresses.move(
        record.kind,
        language,
        record.id,
        `${words.slice(0, 50)} ${writing.filedUnder.slice(0, 10)}`,
        at,
      )
    } else desk.addresses.take(record.kind, language, record.id, words, at)
  }
  takeEntryAddresses(desk, written, at)
  if (record.kind === 'release') {
    const bears = { recordId: record.id, now: new Date(at), zone: written.printed.zone }
    takeReleaseNumber(desk.db, writing.content as ReleaseContent, bears)
  }
  return written
}

/** Like the house: an address for what a published text shows for the first time. */
function takeEntryAddresses({ addresses }: Desk, { printed }: Written, at: string) {
  for (const { id, names } of Object.values(printed.people))
    addresses.take('person', '', id, (names.en ?? names.ru)?.full ?? '', at)
  for (const { id, names } of Object.values(printed.bodies))
    addresses.take('body', '', id, names.en?.abbreviation || names.en?.full || names.ru?.full || '', at)
  for (const { id, names } of Object.values(printed.topics))
    addresses.take('topic', '', id, (names.en ?? names.ru)?.name ?? '', at)
}

/** Takes records back under a notice, in one act. */
export function withdraw(desk: Desk, at: string, live: readonly Live[], notice: Record<Locale, string>) {
  const tags = live.flatMap(({ writing }) => [...shownOf(desk.db, writing.record.id).keys()])
  for (const { writing, editionId } of live) {
    const { record } = writing
    const said: TextByLocale = {}
    for (const locale of languagesOf(writing)) said[locale] = notice[locale]
    const withdrawal = { notice: said, reason: '', replacementId: null }
    desk.withdraw.run(JSON.stringify(withdrawal), at, at, editionId)
    const data = { from: 'published', to: 'withdrawn', edition: editionId, ...withdrawal }
    const actorId = desk.people().secretary
    desk.insert.audit({
      at,
      actorId,
      action: 'edition.withdraw',
      subjectKind: record.kind,
      subjectId: record.id,
      data,
    })
  }
  tellOutbox(desk, { at, kind: 'withdrawn', subjectIds: live.map(({ writing }) => writing.record.id), tags })
}

const languagesOf = ({ record, content }: Writing) =>
  kindOf(record.kind).languages(content, record) as readonly Locale[]

export function tellOutbox(
  { insert }: Pick<Desk, 'insert'>,
  message: {
    at: string
    kind: 'published' | 'withdrawn' | 'entry_released' | 'organisation'
    subjectIds: string[]
    tags: string[]
  },
) {
  insert.outbox({ ...message, tags: [...new Set(message.tags)].sort() })
}

export function newRecord(
  { insert }: Pick<Desk, 'insert'>,
  own: Pick<RecordRow, 'id' | 'kind' | 'createdBy' | 'createdAt'> & Partial<RecordRow>,
): RecordRow {
  const record: RecordRow = { language: null, meetingId: null, endedAt: null, ...own }
  insert.record(record)
  return record
}
