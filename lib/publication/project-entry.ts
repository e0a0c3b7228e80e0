import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { entryReleases } from '@/db/editorial/schema/directory'
import { type Locale, locales } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import { appointments } from '@/db/public/schema/entries'
import { organisation } from '@/db/public/schema/publication'
import {
  type PrintedAppointment,
  type PrintedBody,
  type PrintedPerson,
  printedEntry,
} from '@/lib/directory/printed-entry'
import { type Mention, replaceMentions } from './mentions'
import { currentSlug } from './slugs'

type EntryRelease = typeof entryReleases.$inferSelect
type Slugs = (id: string) => string

/** Makes the public store show of an entry release exactly what two people let out. Doing it twice is doing it once. */
export function projectEntry(editorial: EditorialReader, db: PublicDb, entryReleaseId: string) {
  const release = editorial.select().from(entryReleases).where(eq(entryReleases.id, entryReleaseId)).get()
  if (!release) throw new Error(`Entry release ${entryReleaseId} was to be projected and does not exist`)
  const owner = { kind: 'entry', id: release.id }
  const slugOf = (id: string) => currentSlug(editorial, id) ?? ''
  const isPublic = release.projectedAt !== null && release.withdrawnAt === null
  db.delete(appointments)
    .where(eq(appointments.id, release.appointmentId ?? ''))
    .run()
  replaceMentions(db, owner, release.publicFrom, isPublic ? mentionsIn(release, slugOf) : [])
  const printed = printedEntry.parse(release.printed)
  if (isPublic && printed.kind === 'appointment') writeAppointment(db, release, printed)
}

/** Shows the organisation's profile that was released last. */
export function projectOrganisation(editorial: EditorialReader, db: PublicDb) {
  const released = and(
    isNotNull(entryReleases.organisationId),
    isNotNull(entryReleases.projectedAt),
    isNull(entryReleases.withdrawnAt),
  )
  const newest = editorial
    .select()
    .from(entryReleases)
    .where(released)
    .orderBy(desc(entryReleases.projectedAt), desc(entryReleases.id))
    .limit(1)
    .get()
  db.delete(organisation).run()
  const printed = newest && printedEntry.parse(newest.printed)
  if (printed?.kind === 'organisation')
    db.insert(organisation).values({ id: 1, profile: printed.profile }).run()
}

function mentionsIn(release: EntryRelease, slugOf: Slugs): Mention[] {
  const printed = printedEntry.parse(release.printed)
  if (printed.kind === 'person') return personMentions(release.personId ?? '', printed.names, slugOf)
  if (printed.kind === 'body')
    return bodyMentions(release.bodyId ?? '', printed.names, printed.bodyKind, slugOf)
  if (printed.kind !== 'appointment') return []
  return [
    ...personMentions(printed.personId, printed.personNames, slugOf),
    ...bodyMentions(printed.bodyId, printed.bodyNames, printed.bodyKind, slugOf),
  ]
}

function personMentions(entryId: string, names: PrintedPerson['names'], slugOf: Slugs): Mention[] {
  return inEach(names, (name, locale) => ({
    ...{ kind: 'person' as const, entryId, locale, slug: slugOf(entryId), detail: '' },
    name: name.full,
    shortName: name.familyFirst,
  }))
}

function bodyMentions(
  entryId: string,
  names: PrintedBody['names'],
  detail: string,
  slugOf: Slugs,
): Mention[] {
  return inEach(names, (name, locale) => ({
    ...{ kind: 'body' as const, entryId, locale, slug: slugOf(entryId), detail },
    name: name.full,
    shortName: name.abbreviation,
  }))
}

function inEach<Name, Value>(
  names: { [locale in Locale]?: Name },
  map: (name: Name, locale: Locale) => Value,
): Value[] {
  return locales.flatMap((locale) => {
    const name = names[locale]
    return name ? [map(name, locale)] : []
  })
}

function writeAppointment(db: PublicDb, release: EntryRelease, printed: PrintedAppointment) {
  const { personId, bodyId, from, to, appointmentKind } = printed
  for (const row of inEach(printed.post, (post, locale) => ({ post, locale }))) {
    db.insert(appointments)
      .values({
        ...row,
        id: release.appointmentId ?? release.id,
        personId,
        bodyId,
        kind: appointmentKind,
        from,
        to,
      })
      .onConflictDoUpdate({
        target: [appointments.id, appointments.locale],
        set: { post: row.post, from, to },
      })
      .run()
  }
}
