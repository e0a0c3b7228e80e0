import { join } from 'node:path'
import { type EditorialDb, openEditorial } from '@/db/editorial/client'
import type { SeedMeeting, SeedRelease } from '@/db/seed/format'
import { lists } from '@/db/seed/lists'
import { meetings } from '@/db/seed/meetings'
import { organisation } from '@/db/seed/organisation'
import { releases } from '@/db/seed/releases'
import { localDateOf } from '@/lib/dates'
import { rebuildPublic } from '@/lib/publication/rebuild'
import { type Acting, addAccounts } from './accounts'
import { arrangeNewsroom } from './arrangement'
import { comingRecords } from './coming'
import { listContentOf, meetingContentOf, releaseContentOf } from './content'
import { addDirectory, directoryEvents } from './directory'
import { Keys } from './keys'
import { type Event, eventsOf, happen, type Telling } from './timeline'

/**
 * Fills an empty folder with a press office that has a past: made by the product's own commands, as the people of the
 * demo, each at the time at which it happened, so that history and audit are real.
 */
export async function fillDemo(dataDir: string): Promise<void> {
  const db = openEditorial(join(dataDir, 'editorial.db'))
  const keys = new Keys()
  try {
    // A thousand commits, none of which has to outlive a power cut: a fill that was interrupted is thrown away.
    db.$client.pragma('synchronous = off')
    const acting = await addAccounts(db)
    const now = new Date()
    const coming = comingRecords(localDateOf(now.toISOString(), organisation.zone))
    const told = {
      meetings: [...meetings, ...coming.meetings],
      releases: [...releases, ...coming.releases],
    }
    addDirectory(acting('yartseva', '2016-01-12T07:00:00.000Z'), keys)
    happen(db, acting, [...directoryEvents(db, acting, keys), ...recordEvents(db, acting, keys, told)])
    arrangeNewsroom(acting, keys, now)
    db.$client.pragma('synchronous = full')
    rebuildPublic(db, dataDir, now)
  } finally {
    db.$client.close()
  }
}

type Told = { meetings: readonly SeedMeeting[]; releases: readonly SeedRelease[] }

function recordEvents(db: EditorialDb, acting: Acting, keys: Keys, told: Told): Event[] {
  const { meetings, releases } = told
  const meetingOf = (key: string) => ({
    kind: 'meeting' as const,
    key,
    author: meetings.find((meeting) => meeting.key === key)?.story.author ?? '',
  })
  const tell = (telling: Pick<Telling, 'kind' | 'key' | 'content'> & Partial<Telling>): Telling => ({
    ...{ db, acting, keys, language: null, meeting: null, refersTo: [] },
    ...telling,
  })
  return [
    ...meetings.flatMap(({ story, ...seed }) => {
      const content = (changes?: object) => meetingContentOf({ ...seed, ...changes }, keys)
      const createdAt = before(story.createdAt, dependentsOf(releases, seed.key))
      return eventsOf(tell({ kind: 'meeting', key: seed.key, content }), { ...story, createdAt })
    }),
    ...lists.flatMap(({ story, ...seed }) => {
      const content = (changes?: object) => listContentOf({ ...seed, ...changes }, keys)
      const { meeting } = seed
      const refersTo = [meetingOf(meeting)]
      return eventsOf(tell({ kind: 'attendance', key: meeting, meeting, refersTo, content }), story)
    }),
    ...releases.flatMap(({ story, ...seed }) => {
      const content = (changes?: object) => releaseContentOf({ ...seed, ...changes }, keys)
      const { key, language, about, translationOf } = seed
      const refersTo = [
        ...(about.meeting ? [meetingOf(about.meeting)] : []),
        ...releases.filter((original) => original.key === translationOf).map(releaseOf),
      ]
      return eventsOf(tell({ kind: 'release', key, language, refersTo, content }), story)
    }),
  ]
}

const releaseOf = ({ key, story }: SeedRelease) => ({
  kind: 'release' as const,
  key,
  author: story.author,
})

/** When the list of a meeting and the releases about it were begun. */
const dependentsOf = (releases: readonly SeedRelease[], meeting: string) => [
  ...lists.filter((list) => list.meeting === meeting).map(({ story }) => story.createdAt),
  ...releases.filter(({ about }) => about.meeting === meeting).map(({ story }) => story.createdAt),
]

/** A record is begun before what refers to it: a little earlier than its own story says, where that is too late. */
function before(own: string, dependents: readonly string[]): string {
  const first = [...dependents].sort()[0]
  if (!first || own < first) return own
  return new Date(Date.parse(first) - 10 * 60_000).toISOString()
}
