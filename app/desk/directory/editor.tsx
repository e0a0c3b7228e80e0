import { BodyForm } from '@/components/directory/body-form'
import type { DeclensionProps } from '@/components/directory/declension-props'
import { versionValues } from '@/components/directory/form-values'
import { entryPath, kindPath } from '@/components/directory/paths'
import { PersonForm } from '@/components/directory/person-form'
import { PostForm } from '@/components/directory/post-form'
import { StateForm } from '@/components/directory/state-form'
import { TopicForm } from '@/components/directory/topic-form'
import type { Ctx } from '@/lib/context'
import type { DeclinedKind } from '@/lib/declension/input'
import { readConfirmed } from '@/lib/declension/queries'
import { optionsOf, stateOptions } from '@/lib/directory/find-queries'
import type { DirectoryKind } from '@/lib/directory/kinds'
import type { Entry } from '@/lib/directory/queries'
import { stateCodes } from '@/lib/directory/state-codes'
import * as actions from './actions'
import { confirmFormsOf } from './confirm-actions'

type Props = {
  ctx: Ctx
  kind: DirectoryKind
  /** Left out, the form is of a new entry. */
  entry?: Entry
  /** The body of a new post. */
  bodyId?: string
}

/** The form of an entry, new or stored. */
export function EntryEditor({ ctx, kind, entry, bodyId }: Props) {
  const find = actions.findEntriesAction
  const back = entry ? entryPath(kind, entry.row.id) : kindPath(kind)
  const held = entry && { id: entry.row.id, lockVersion: entry.row.lockVersion }
  const aliases = entry?.row.aliases.join('\n') ?? ''
  const states = () => withStored(stateOptions(ctx), optionsOf(ctx, 'state', [stateIdOf(entry)]))
  const declension = (of: DeclinedKind) => declensionOf(ctx, of, entry?.row.id)

  switch (kind) {
    case 'person': {
      const row = entry?.kind === 'person' ? entry.row : undefined
      const names = versionValues('person', row?.names)
      const stored = { names, gender: row?.gender ?? null, stateId: row?.stateId ?? null, aliases }
      const target = held
        ? { change: actions.changePersonAction, held }
        : { create: actions.createPersonAction }
      return (
        <PersonForm
          stored={stored}
          target={target}
          declension={declension('person')}
          states={states()}
          codes={Object.fromEntries(stateCodes(ctx.db))}
          back={back}
        />
      )
    }
    case 'body': {
      const row = entry?.kind === 'body' ? entry.row : undefined
      const parentId = row?.parentId ?? null
      const names = versionValues('body', row?.names)
      const stored = {
        kind: row?.kind ?? ('organ' as const),
        stateId: row?.stateId ?? null,
        parentId,
        names,
        aliases,
      }
      const target = held ? { change: actions.changeBodyAction, held } : { create: actions.createBodyAction }
      const parents = optionsOf(ctx, 'body', [parentId])
      return (
        <BodyForm
          stored={stored}
          target={target}
          declension={declension('body')}
          states={states()}
          parents={parents}
          find={find}
          back={back}
        />
      )
    }
    case 'post': {
      const row = entry?.kind === 'post' ? entry.row : undefined
      const stored = {
        bodyId: row?.bodyId ?? bodyId ?? '',
        names: versionValues('post', row?.names),
        aliases,
      }
      const target = held ? { change: actions.changePostAction, held } : { create: actions.createPostAction }
      const bodies = optionsOf(ctx, 'body', [stored.bodyId])
      return (
        <PostForm
          stored={stored}
          target={target}
          declension={declension('post')}
          bodies={bodies}
          find={find}
          back={back}
        />
      )
    }
    case 'state': {
      const row = entry?.kind === 'state' ? entry.row : undefined
      const stored = { code: row?.code ?? '', names: versionValues('state', row?.names), aliases }
      const target = held
        ? { change: actions.changeStateAction, held }
        : { create: actions.createStateAction }
      return <StateForm stored={stored} target={target} back={back} />
    }
    case 'topic': {
      const row = entry?.kind === 'topic' ? entry.row : undefined
      const stored = { names: versionValues('topic', row?.names), aliases }
      const target = held
        ? { change: actions.changeTopicAction, held }
        : { create: actions.createTopicAction }
      return <TopicForm stored={stored} target={target} back={back} />
    }
  }
}

/** An entry that is stored is confirmed at once, a new one with itself. */
const declensionOf = (ctx: Ctx, kind: DeclinedKind, id: string | undefined): DeclensionProps =>
  id === undefined
    ? { confirmed: [] }
    : {
        confirmed: readConfirmed(ctx, { kind, id }) ?? [],
        confirm: confirmFormsOf.bind(null, { kind, id }),
      }

const stateIdOf = (entry: Entry | undefined) => (entry && 'stateId' in entry.row ? entry.row.stateId : null)

type Options = ReturnType<typeof stateOptions>

/** All that can be chosen, and what is stored even when it is retired. */
const withStored = (all: Options, stored: Options) => [
  ...all,
  ...stored.filter(({ id }) => !all.some((option) => option.id === id)),
]
