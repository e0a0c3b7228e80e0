import type { EditorialReader } from '@/db/editorial/client'
import type { DeclinedEntry } from '@/lib/declension/input'
import type { Provenance } from '@/lib/language/draft/text'
import { readMeeting } from '@/lib/meetings/content'
import { listContentOf } from '@/lib/meetings/list-of-meeting'
import { currentRevision } from '@/lib/workflow/current-revision'

/** The entry of the directory whose words a span has; undefined where they were typed in the meeting or its list. */
export function entryOf(db: EditorialReader, meetingId: string, from: Provenance): DeclinedEntry | undefined {
  const { entity, id, field } = from
  if (entity === 'person') {
    const isPost = field === 'post'
    const row = id === 'chair' ? meetingOf(db, meetingId)?.chair : rowOf(db, meetingId, id)
    if (isPost) return row?.postId ? { kind: 'post', id: row.postId } : undefined
    return row?.personId ? { kind: 'person', id: row.personId } : undefined
  }
  if (entity !== 'body') return undefined
  const bodyId = /^\d$/.test(id)
    ? meetingOf(db, meetingId)?.sessions[Number(id)]?.bodyId
    : listContentOf(db, meetingId)?.delegations.find((each) => each.id === id)?.bodyId
  return bodyId ? { kind: 'body', id: bodyId } : undefined
}

function rowOf(db: EditorialReader, meetingId: string, rowId: string) {
  return listContentOf(db, meetingId)
    ?.delegations.flatMap(({ rows }) => rows)
    .find(({ id }) => id === rowId)
}

function meetingOf(db: EditorialReader, meetingId: string) {
  const revision = currentRevision(db, meetingId)
  return revision && readMeeting(revision.content, revision.format)
}
