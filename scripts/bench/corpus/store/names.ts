import type { EditorialDb } from '@/db/editorial/client'
import { type Printed, printNames } from '@/lib/publication/printed'
import type { Ref } from '@/lib/workflow/ref'
import type { World } from '../world/world'

/**
 * Prints what a text refers to out of one printing of the whole directory: nobody in the corpus is ever renamed, so that
 * the names are those of every date.
 */
export function printerOf(db: EditorialDb, world: World): (refs: readonly Ref[], asOf: string) => Printed {
  const bodies = [...world.organs, ...world.agencies, ...world.partners]
  const whole = printNames(
    db,
    [
      ...world.people.map(({ id }) => ({ personId: id })),
      ...bodies.map(({ id }) => ({ bodyId: id })),
      ...bodies.flatMap(({ posts }) => posts.map(({ id }) => ({ postId: id }))),
      ...world.states.map(({ id }) => ({ stateId: id })),
      ...world.topics.map(({ id }) => ({ topicId: id })),
    ],
    '2003-01-08',
  )
  return (refs, asOf) => {
    const printed: Printed = {
      asOf,
      zone: whole.zone,
      people: {},
      posts: {},
      bodies: {},
      states: {},
      topics: {},
    }
    for (const ref of refs) {
      if ('personId' in ref) copy(whole.people, printed.people, ref.personId)
      else if ('postId' in ref) copy(whole.posts, printed.posts, ref.postId)
      else if ('bodyId' in ref) copy(whole.bodies, printed.bodies, ref.bodyId)
      else if ('stateId' in ref) copy(whole.states, printed.states, ref.stateId)
      else if ('topicId' in ref) copy(whole.topics, printed.topics, ref.topicId)
    }
    return printed
  }
}

function copy<Entry>(from: Record<string, Entry>, to: Record<string, Entry>, id: string) {
  const entry = from[id]
  if (entry) to[id] = entry
}
