import { and, eq, ne, sql } from 'drizzle-orm'
import { releases } from '@/db/public/schema/records'
import type { Newsroom } from '@/lib/publication/newsroom'
import { prepared } from '@/lib/publication/prepared'

const inOtherLanguages = prepared((db) =>
  db
    .select({ id: releases.id, locale: releases.locale, slug: releases.slug, title: releases.title })
    .from(releases)
    .where(
      and(eq(releases.translationGroup, sql.placeholder('group')), ne(releases.id, sql.placeholder('id'))),
    )
    .prepare(),
)

/** The same release in other languages, with their ids, which programs go by. */
export function translationsFor(
  { db, uses }: Newsroom,
  { id, translationGroup }: { id: string; translationGroup: string | null },
) {
  const group = translationGroup ?? id
  uses(`translations:${group}`)
  return inOtherLanguages(db).all({ group, id })
}
