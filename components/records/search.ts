import type { Search } from '@/components/ui/use-options'
import type { RecordKind } from '@/db/editorial/schema/records'
import type { DirectoryKind } from '@/lib/directory/kinds'
import type { ActionResult } from '@/lib/refusal'
import type { PickedOption } from '@/lib/workflow/label-queries'

/** The server actions by which fields find what can be picked. */
export type Finders = {
  entries: (input: { kind: DirectoryKind; letters: string }) => Promise<ActionResult<readonly PickedOption[]>>
  records: (input: { kind: RecordKind; text: string }) => Promise<ActionResult<readonly PickedOption[]>>
}

/** The search of a field that picks directory entries of a kind. */
export const entrySearch =
  (find: Finders, kind: DirectoryKind): Search =>
  async (letters) =>
    found(await find.entries({ kind, letters }))

/** The search of a field that picks records of a kind. */
export const recordSearch =
  (find: Finders, kind: RecordKind): Search =>
  async (text) =>
    found(await find.records({ kind, text }))

function found(result: ActionResult<readonly PickedOption[]>) {
  if (!result.ok) throw new Error('The search was refused.')
  return result.value
}
