import type { EditorialDb } from '@/db/editorial/client'
import type { Role } from '@/db/editorial/schema/users'
import type { Locale } from '@/db/locales'

/** Who acts: a signed-in person with their roles as they are now. */
export type Actor = { id: string; name: string; roles: readonly Role[]; locale: Locale }

/** What every command and query of the desk is given. `now` is its only clock. */
export type Ctx = { db: EditorialDb; actor: Actor; now: Date }
