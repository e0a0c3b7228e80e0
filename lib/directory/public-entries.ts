import { and, eq, isNotNull, isNull, ne } from 'drizzle-orm'
import type { EditorialTx } from '@/db/editorial/client'
import { entryReleases } from '@/db/editorial/schema/directory'
import { enqueue } from '@/lib/publication/outbox'
import { takeSlug } from '@/lib/publication/slugs'
import { type PrintedEntry, printedEntry } from './printed-entry'
import { type ReleaseRow, subjectColumns, subjectOf } from './release-subject'

/** Tells the public store of a released entry whose day has come. An older public release of the same thing ends. */
export function comeOut(tx: EditorialTx, now: Date, release: ReleaseRow) {
  const subject = subjectOf(release)
  const printed = printedEntry.parse(release.printed)
  const older = tx
    .select()
    .from(entryReleases)
    .where(
      and(
        subjectColumns(subject.kind, subject.id).is,
        isNotNull(entryReleases.projectedAt),
        isNull(entryReleases.withdrawnAt),
        ne(entryReleases.id, release.id),
      ),
    )
    .all()
  for (const each of older) {
    setInstant(tx, each.id, 'withdrawnAt', now)
    if (subject.kind !== 'organisation') takeBack(tx, now, each)
  }
  takeAddresses(tx, now, subject.id, printed)
  setInstant(tx, release.id, 'projectedAt', now)
  const kind = subject.kind === 'organisation' ? 'organisation' : 'entry_released'
  enqueue(tx, now, { kind, subjectIds: [release.id], tags: tagsOf(subject.id, printed) })
}

/** Tells the public store that a release is no longer public. */
export function takeBack(tx: EditorialTx, now: Date, release: ReleaseRow) {
  const tags = tagsOf(subjectOf(release).id, printedEntry.parse(release.printed))
  enqueue(tx, now, { kind: 'entry_withdrawn', subjectIds: [release.id], tags })
}

function setInstant(tx: EditorialTx, id: string, column: 'projectedAt' | 'withdrawnAt', now: Date) {
  tx.update(entryReleases)
    .set({ [column]: now.toISOString() })
    .where(eq(entryReleases.id, id))
    .run()
}

function takeAddresses(tx: EditorialTx, now: Date, subjectId: string, printed: PrintedEntry) {
  const take = (kind: 'person' | 'body', ownerId: string, from: string | undefined) =>
    takeSlug(tx, { kind, language: '', ownerId, from: from ?? '', now })
  const takePerson = (id: string, { en, ru }: Extract<PrintedEntry, { kind: 'person' }>['names']) =>
    take('person', id, (en ?? ru)?.full)
  const takeBody = (id: string, { en, ru }: Extract<PrintedEntry, { kind: 'body' }>['names']) =>
    take('body', id, (en ?? ru)?.abbreviation)

  if (printed.kind === 'person') takePerson(subjectId, printed.names)
  if (printed.kind === 'body') takeBody(subjectId, printed.names)
  if (printed.kind === 'appointment') {
    takePerson(printed.personId, printed.personNames)
    takeBody(printed.bodyId, printed.bodyNames)
  }
}

function tagsOf(subjectId: string, printed: PrintedEntry): string[] {
  if (printed.kind === 'organisation') return ['site']
  return ['search', 'sitemap', ...entryTags(subjectId, printed)]
}

type Printed = Exclude<PrintedEntry, { kind: 'organisation' }>

/** The page of an entry, and its list in the languages in which it is named. */
function entryTags(subjectId: string, printed: Printed): string[] {
  const person = (id: string, names: object) => [`person:${id}`, ...listTags('people', names)]
  const body = (id: string, names: object) => [`body:${id}`, ...listTags('bodies', names)]
  if (printed.kind === 'person') return person(subjectId, printed.names)
  if (printed.kind === 'body') return body(subjectId, printed.names)
  return [
    ...person(printed.personId, { ...printed.personNames, ...printed.post }),
    ...body(printed.bodyId, printed.bodyNames),
  ]
}

const listTags = (list: string, names: object) => Object.keys(names).map((locale) => `list:${list}:${locale}`)
