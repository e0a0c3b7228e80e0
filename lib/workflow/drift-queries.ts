import type { Locale } from '@/db/locales'
import type { Ctx } from '@/lib/context'
import type { Printed } from '@/lib/publication/printed'
import type { RevisionRow } from './edition'
import type { RecordRow } from './kind'
import { kindOf } from './kinds'

/** A name that was printed and would be printed otherwise today. */
export type Drift = { id: string; locale: Locale; printed: string; now: string }

/** Where the directory now differs from what a submitted, approved or public revision printed. */
export function driftOf(ctx: Ctx, record: RecordRow, revision: RevisionRow): Drift[] {
  if (!revision.printed) return []
  const kind = kindOf(record.kind)
  const was = namesIn(JSON.parse(revision.printed) as Printed)
  const is = namesIn(kind.print(ctx.db, kind.read(revision.content, revision.format), record, ctx.now))
  return [...was].flatMap(([key, printed]) => {
    const now = is.get(key) ?? ''
    const [id = '', locale] = key.split(' ')
    return now === printed ? [] : [{ id, locale: locale as Locale, printed, now }]
  })
}

/** Every name by entry and language, all its forms in one line. */
function namesIn(printed: Printed): Map<string, string> {
  const entries = [printed.people, printed.posts, printed.bodies, printed.states, printed.topics].flatMap(
    (group) => Object.entries(group as Record<string, { names: { [locale in Locale]?: object } }>),
  )
  return new Map(
    entries.flatMap(([id, { names }]) =>
      Object.entries(names).map(([locale, name]) => [`${id} ${locale}`, forms(name)] as const),
    ),
  )
}

const forms = (name: object) => [...new Set(Object.values(name).filter(Boolean))].sort().join(', ')
