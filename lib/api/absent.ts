import type { Locale } from '@/db/locales'
import type { Newsroom } from '@/lib/publication/newsroom'
import { statement } from '@/lib/publication/prepared'
import { type WithdrawnKind, withdrawalView } from '@/lib/publication/published-withdrawal'
import type { Links } from './links'
import { Unanswerable } from './problem'

type Stone = { language: string; slug: string }

/** What to say of an id that has nothing public in this language: that it was withdrawn, or that nothing is there. */
export async function absent(
  newsroom: Newsroom,
  {
    kind,
    id,
    locale,
    languages = [],
  }: { kind: WithdrawnKind; id: string; locale?: Locale; languages?: Locale[] },
  links: Links,
): Promise<Unanswerable> {
  const stone = statement<Stone>(
    newsroom.db,
    'select language, slug from tombstones where kind = @kind and record_id = @id order by rowid limit 1',
  ).get({ kind, id })
  const language = (stone?.language as Locale) || locale
  const view =
    stone && language ? await withdrawalView(newsroom, language, { kind, slug: stone.slug }) : undefined
  if (!view) return notThere(languages)
  const { notice, withdrawnAt, replacement } = view
  return new Unanswerable('withdrawn', 'It was public, and was withdrawn.', {
    notice,
    withdrawnAt,
    ...(replacement && { replacement: links.at(replacement.href) }),
    ...(languages.length > 0 && { languages }),
  })
}

/** Nothing is there, or not in this language. */
export const notThere = (languages: Locale[] = []) =>
  languages.length > 0
    ? new Unanswerable('not-found', 'It is not public in this language.', { languages })
    : new Unanswerable('not-found', 'Nothing that is public has this id.')
