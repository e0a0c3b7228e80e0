import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { entryPath } from '@/components/directory/paths'
import { DefinitionList } from '@/components/ui/definition-list'
import type { Ctx } from '@/lib/context'
import { optionsOf } from '@/lib/directory/find-queries'
import type { DirectoryKind } from '@/lib/directory/kinds'
import type { Entry } from '@/lib/directory/queries'

/** What is known of an entry beside its names. */
export function EntryFacts({ ctx, entry: { kind, row } }: { ctx: Ctx; entry: Entry }) {
  const t = useTranslations('directory')
  const link = (to: DirectoryKind, id: string | null) =>
    optionsOf(ctx, to, [id]).map((option) => (
      <Link key={option.id} href={entryPath(to, option.id)}>
        {option.label}
      </Link>
    ))
  const aliases = row.aliases.length > 0 && row.aliases.join('; ')
  const facts = [
    kind === 'state' && [t('fields.code'), row.code],
    kind === 'body' && [t('fields.kind'), t(`bodyKinds.${row.kind}`)],
    kind === 'person' && [t('fields.gender'), t(`genders.${row.gender ?? 'unknown'}`)],
    kind === 'post' && [t('fields.body'), link('body', row.bodyId)],
    (kind === 'body' || kind === 'person') && row.stateId && [t('fields.state'), link('state', row.stateId)],
    kind === 'body' && row.parentId && [t('fields.parent'), link('body', row.parentId)],
    aliases && [t('fields.aliases'), aliases],
  ]
  const items = facts.flatMap((fact) => (fact ? [{ term: fact[0], description: fact[1] }] : []))
  return items.length > 0 ? <DefinitionList items={items} /> : null
}
