import { eq, type SQL } from 'drizzle-orm'
import { entryReleases } from '@/db/editorial/schema/directory'
import type { ReleasableKind } from './release-content'

export type ReleaseRow = typeof entryReleases.$inferSelect
type Subject = Pick<ReleaseRow, 'personId' | 'bodyId' | 'appointmentId' | 'organisationId'>

const nothing: Subject = { personId: null, bodyId: null, appointmentId: null, organisationId: null }

const columns: Record<ReleasableKind, (id: string) => { is: SQL; values: Subject }> = {
  person: (id) => ({ is: eq(entryReleases.personId, id), values: { ...nothing, personId: id } }),
  body: (id) => ({ is: eq(entryReleases.bodyId, id), values: { ...nothing, bodyId: id } }),
  appointment: (id) => ({
    is: eq(entryReleases.appointmentId, id),
    values: { ...nothing, appointmentId: id },
  }),
  organisation: (id) => ({
    is: eq(entryReleases.organisationId, Number(id)),
    values: { ...nothing, organisationId: Number(id) },
  }),
}

/** The column that names what is released: as values of a row, and as a condition. */
export const subjectColumns = (kind: ReleasableKind, id: string) => columns[kind](id)

/** What an entry release is of. */
export function subjectOf(release: Subject): { kind: ReleasableKind; id: string } {
  if (release.personId) return { kind: 'person', id: release.personId }
  if (release.bodyId) return { kind: 'body', id: release.bodyId }
  if (release.appointmentId) return { kind: 'appointment', id: release.appointmentId }
  return { kind: 'organisation', id: String(release.organisationId) }
}
