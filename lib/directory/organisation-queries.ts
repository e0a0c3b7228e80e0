import { eq } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { type OrganisationProfile, organisation } from '@/db/editorial/schema/directory'
import { may } from '@/lib/access/authorise'
import type { Ctx } from '@/lib/context'
import { localDateOf } from '@/lib/dates'
import { organisationId } from './organisation-content'
import { organisationZone } from './organisation-zone'

/** The internal profile and its lock version (0 and no profile when it has not been written yet). */
export function readOrganisation(ctx: Ctx) {
  if (!may(ctx, 'organisation.read')) return undefined
  return { profile: organisationProfileOf(ctx.db), lockVersion: rowOf(ctx.db)?.lockVersion ?? 0 }
}

export function organisationProfileOf(db: EditorialReader): OrganisationProfile | undefined {
  const profile = rowOf(db)?.profile
  // A profile that was kept before these were asked for lacks them.
  return (
    profile && {
      ...profile,
      boilerplate: profile.boilerplate ?? {},
      securityEmail: profile.securityEmail ?? '',
    }
  )
}

/** The organisation's local date of this moment. */
export const organisationDate = (db: EditorialReader, now: Date) =>
  localDateOf(now.toISOString(), organisationZone(db))

const rowOf = (db: EditorialReader) =>
  db.select().from(organisation).where(eq(organisation.id, organisationId)).get()
