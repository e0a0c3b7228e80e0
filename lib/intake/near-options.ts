import type { Ctx } from '@/lib/context'
import { type EntryOption, optionsOf } from '@/lib/directory/find-queries'
import type { LanguageDirectory } from '@/lib/language/directory'
import type { Choice } from './choices'
import { nearBodies, nearPeople } from './near'

/** Entries that may be meant, by the field in which a person or a body is as typed. */
export function nearOptions(
  ctx: Ctx,
  directory: LanguageDirectory,
  choices: readonly Choice[],
): Record<string, EntryOption[]> {
  const near = choices.flatMap(({ kind, field, choice }) => {
    if (kind === 'post' || choice.as !== 'typed') return []
    const ids = kind === 'person' ? nearPeople(directory, choice.text) : nearBodies(directory, choice.text)
    return ids.length > 0 ? [{ kind, field, ids }] : []
  })
  const options = new Map(
    (['person', 'body'] as const)
      .flatMap((of) =>
        optionsOf(
          ctx,
          of,
          near.flatMap(({ kind, ids }) => (kind === of ? ids : [])),
        ),
      )
      .map((option) => [option.id, option]),
  )
  return Object.fromEntries(near.map(({ field, ids }) => [field, ids.flatMap((id) => options.get(id) ?? [])]))
}
