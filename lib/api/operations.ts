import {
  getBody,
  getPerson,
  getTopic,
  listBodies,
  listPeople,
  listStates,
  listTopics,
} from './entry-operations'
import { getAttendance, getMeeting, listMeetings } from './meeting-operations'
import type { Operation } from './operation'
import { getRelease, listReleases } from './release-operations'
import { listCorrections, search } from './search-operations'

/** Everything that can be asked of the newsroom, besides the document that says so and the index. */
export const operations: readonly Operation[] = [
  listReleases,
  getRelease,
  listMeetings,
  getMeeting,
  getAttendance,
  listPeople,
  getPerson,
  listBodies,
  getBody,
  listTopics,
  getTopic,
  listStates,
  listCorrections,
  search,
]

/** The operation at a path after the root, with the id in it; undefined where there is none. */
export function operationAt(path: string): { operation: Operation; id: string } | undefined {
  for (const operation of operations) {
    const pattern = new RegExp(`^${operation.path.replace('{id}', '([a-z0-9]{16})')}$`)
    const match = pattern.exec(path)
    if (match) return { operation, id: match[1] ?? '' }
  }
  return undefined
}
