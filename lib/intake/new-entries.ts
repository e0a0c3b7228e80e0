import type { EditorialTx } from '@/db/editorial/client'
import { authorise } from '@/lib/access/authorise'
import type { Ctx } from '@/lib/context'
import { addAppointment } from '@/lib/directory/appointment-commands'
import { addBody, addPerson, addPost } from '@/lib/directory/commands'
import { type Reason, Refusal } from '@/lib/refusal'
import { atField, within } from './at-field'
import { ofMeeting } from './choices'
import type { BodyChoice, Confirmation, NewEntries, PersonChoice, PostChoice } from './confirmation'

type Kind = 'person' | 'body' | 'post'
type Named = PersonChoice | BodyChoice | PostChoice

/** Ids for what a confirmation names: of an entry that is there, or that came into being with it. */
export type Known = {
  /** null of what is as typed. */
  id(kind: Kind, choice: Named | null): string | null
}

/** Adds the entries that somebody has ticked; only who keeps the directory may. Refuses at the field what names none of them. */
export function addEntries(tx: EditorialTx, ctx: Ctx, { create, meetings }: Confirmation): Known {
  const { people, bodies, posts, appointments } = create
  if (people.length + bodies.length + posts.length + appointments.length > 0)
    authorise(ctx, 'directory.change')
  const made: Record<Kind, Map<string, string>> = { person: new Map(), body: new Map(), post: new Map() }
  const known: Known = {
    id: (kind, choice) => {
      if (choice === null || choice.as === 'typed') return null
      if (choice.as === 'entry') return choice.id
      const id = made[kind].get(choice.key)
      if (!id) throw new Refusal('validation.reference')
      return id
    },
  }
  const add = (kind: Kind, key: string, field: string, entry: () => { id: string }) => {
    if (made[kind].has(key)) throw new Refusal({ key: 'validation.duplicateId', field })
    made[kind].set(key, atField(within(field), entry).id)
  }
  for (const [i, { key, ...body }] of bodies.entries())
    add('body', key, `create.bodies.${i}`, () => addBody(tx, ctx, body))
  for (const [i, { key, ...person }] of people.entries())
    add('person', key, `create.people.${i}`, () => addPerson(tx, ctx, person))
  for (const [i, { key, body, ...post }] of posts.entries())
    add('post', key, `create.posts.${i}`, () =>
      addPost(tx, ctx, { ...post, bodyId: must(known.id('body', body)) }),
    )
  refuseUnknown(known, meetings)
  addAppointments(tx, ctx, { known, appointments })
  return known
}

const must = (id: string | null): string => {
  if (id === null) throw new Refusal('validation.reference')
  return id
}

/** Every field that names an entry by a key that none was made under, at once. */
function refuseUnknown(known: Known, meetings: Confirmation['meetings']) {
  const reasons: Reason[] = []
  for (const [index, meeting] of meetings.entries())
    for (const { kind, field, choice } of ofMeeting(meeting, `meetings.${index}`))
      try {
        known.id(kind, choice)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        reasons.push({ key: 'validation.reference', field })
      }
  if (reasons.length > 0) throw new Refusal(reasons)
}

function addAppointments(
  tx: EditorialTx,
  ctx: Ctx,
  { known, appointments }: { known: Known; appointments: NewEntries['appointments'] },
) {
  for (const [i, { person, post, from, despiteHolder }] of appointments.entries())
    atField(within(`create.appointments.${i}`), () =>
      addAppointment(tx, ctx, {
        personId: must(known.id('person', person)),
        postId: must(known.id('post', post)),
        kind: 'full',
        from,
        to: null,
        despiteHolder,
      }),
    )
}
