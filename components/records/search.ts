import type { Search } from '@/components/ui/use-options'
import type { RecordKind } from '@/db/editorial/schema/records'
import type { DirectoryKind } from '@/lib/directory/kinds'
import type { ActionResult } from '@/lib/refusal'
import type { PickedOption } from '@/lib/workflow/label-queries'

/** The server actions by which fields find what can be picked. */
export type Finders = {
  entries: (input: { kind: DirectoryKind; letters: string }) => Promise<ActionResult<readonly PickedOption[]>>
  records: (input: {
    kind: RecordKind
    text: string
    isPublic?: boolean
  }) => Promise<ActionResult<readonly PickedOption[]>>
}

/** The search of a field that picks directory entries of a kind. */
export const entrySearch =
  (find: Finders, kind: DirectoryKind): Search =>
  async (letters) =>
    found(await find.entries({ kind, letters }))

/** The search of a field that picks records of a kind, or only public ones. */
export const recordSearch =
  (find: Pick<Finders, 'records'>, kind: RecordKind, isPublic?: boolean): Search =>
  async (text) =>
    found(await find.records({ kind, text, isPublic }))

function found(result: ActionResult<readonly PickedOption[]>) {
  if (!result.ok) throw new Error('The search was refused.')
  return result.value
}
