import type { EditorialReader } from '@/db/editorial/client'
import { organisation } from '@/db/editorial/schema/directory'

/** The IANA zone of the organisation, in which its dates are meant; UTC until a profile is set up. */
export const organisationZone = (db: EditorialReader) =>
  db.select({ profile: organisation.profile }).from(organisation).get()?.profile.zone ?? 'UTC'
