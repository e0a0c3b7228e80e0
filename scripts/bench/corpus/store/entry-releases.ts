import { entryReleases } from '@/db/editorial/schema/directory'
import { insertStatement } from '@/db/insert-statement'
import { printSubject } from '@/lib/directory/print-subject'
import type { ReleasableKind } from '@/lib/directory/release-content'
import { subjectColumns } from '@/lib/directory/release-subject'
import type { Post } from '../world/world'
import type { Desk } from './desk'
import { tellOutbox } from './publishing'

const at = '2003-01-09T08:00:00.000Z'

/** What two people let out of the directory on the first day: the profile, the bodies, and who leads them. */
export function releaseEntries(desk: Desk) {
  const { world } = desk
  release(desk, 'organisation', '1', ['site'])
  for (const { id, en } of world.organs) {
    desk.addresses.take('body', '', id, en.abbreviation || en.full, at)
    release(desk, 'body', id, [`body:${id}`, 'list:bodies'])
  }
  const members = world.agencies.filter(({ state }) => state && world.members.includes(state))
  for (const { posts } of [...world.organs, ...members]) if (posts[0]) releaseTerms(desk, posts[0])
}

function releaseTerms(desk: Desk, { body, terms }: Post) {
  for (const { id, person } of terms) {
    desk.addresses.take('person', '', person.id, `${person.en.given} ${person.en.family}`, at)
    desk.addresses.take('body', '', body.id, body.en.abbreviation || body.en.full, at)
    release(desk, 'appointment', id, [`person:${person.id}`, `body:${body.id}`, 'list:people', 'list:bodies'])
  }
}

function release(desk: Desk, kind: ReleasableKind, subjectId: string, tags: string[]) {
  const { author: _, editor, secretary } = desk.people()
  const id = desk.random.id()
  const publicFrom = at.slice(0, 10)
  insertStatement(
    desk.db.$client,
    entryReleases,
  )({
    ...subjectColumns(kind, subjectId).values,
    ...{ id, publicFrom, printed: printSubject(desk.db, kind, subjectId, publicFrom) },
    ...{ proposedBy: editor, proposedAt: at, releasedBy: secretary, releasedAt: at, projectedAt: at },
  })
  tellOutbox(desk, {
    at,
    kind: kind === 'organisation' ? 'organisation' : 'entry_released',
    subjectIds: [id],
    tags,
  })
}
