import type { EditorialDb } from '@/db/editorial/client'
import { appointments } from '@/db/seed/appointments'
import { bodies } from '@/db/seed/bodies'
import { entryReleases } from '@/db/seed/entry-releases'
import type { Names, SeedBody, SeedPersonName } from '@/db/seed/format'
import { organisation } from '@/db/seed/organisation'
import { people } from '@/db/seed/people'
import { posts } from '@/db/seed/posts'
import { states } from '@/db/seed/states'
import { topics } from '@/db/seed/topics'
import type { Ctx } from '@/lib/context'
import { appoint } from '@/lib/directory/appointment-commands'
import { createBody, createPerson, createPost, createState, createTopic } from '@/lib/directory/commands'
import {
  appointmentInput,
  bodyInput,
  personInput,
  postInput,
  stateInput,
  topicInput,
} from '@/lib/directory/content'
import { changeOrganisation } from '@/lib/directory/organisation-commands'
import { organisationProfile } from '@/lib/directory/organisation-content'
import { proposeEntry, releaseDueEntries, releaseEntry } from '@/lib/directory/release'
import type { Acting } from './accounts'
import type { Keys } from './keys'
import type { Event } from './timeline'

/** The directory as an editor kept it from the first day, with all that its entries were called since. */
export function addDirectory(ctx: Ctx, keys: Keys) {
  for (const { key, code, aliases, ...names } of states) {
    keys.set('state', key, createState(ctx, stateInput.parse({ code, aliases, names: versions(names) })).id)
  }
  for (const { key, kind, aliases, ...body } of parentsFirst(bodies)) {
    const stateId = keys.optional('state', body.state)
    const parentId = keys.optional('body', body.parent)
    const input = bodyInput.parse({ kind, stateId, parentId, aliases, names: versions(body) })
    keys.set('body', key, createBody(ctx, input).id)
  }
  for (const { key, gender, state, aliases, ...names } of people) {
    const stateId = keys.optional('state', state)
    const input = personInput.parse({ gender, stateId, aliases, names: versions(names, personName) })
    keys.set('person', key, createPerson(ctx, input).id)
  }
  for (const { key, body, ...names } of posts) {
    const input = { bodyId: keys.id('body', body), names: versions(names, (title) => ({ title })) }
    keys.set('post', key, createPost(ctx, postInput.parse(input)).id)
  }
  for (const { key, ...names } of topics) {
    const input = topicInput.parse({ names: versions(names, (name) => ({ name })) })
    keys.set('topic', key, createTopic(ctx, input).id)
  }
  for (const { person, post, kind, from, to } of appointments) {
    const who = { personId: keys.id('person', person), postId: keys.id('post', post) }
    const { id } = appoint(ctx, appointmentInput.parse({ ...who, kind, from, to, despiteHolder: true }))
    keys.set('appointment', `${person}/${post}`, id)
  }
  addOrganisation(ctx, keys)
}

function addOrganisation(ctx: Ctx, keys: Keys) {
  const { names, about, boilerplate, securityEmail, notice, contacts, address, zone, members } = organisation
  const memberStateIds = keys.ids('state', members)
  const texts = { names, about, boilerplate, notice, contacts, address }
  const profile = { ...texts, securityEmail, zone, memberStateIds, emblem: '/emblem.svg' }
  changeOrganisation(ctx, { profile: organisationProfile.parse(profile), lockVersion: 0 })
}

/** What two people made public of the directory, each at its time, and out on the day that was set. */
export function directoryEvents(db: EditorialDb, acting: Acting, keys: Keys): Event[] {
  const { proposedBy, proposedAt, releasedBy, releasedAt } = organisation
  const profile = { proposedBy, proposedAt, releasedBy, releasedAt }
  const releases = entryReleases.map(({ subject, ...story }) => ({ ...story, ...subjectOf(subject, keys) }))
  return [
    { ...profile, kind: 'organisation' as const, id: '1', publicFrom: releasedAt.slice(0, 10) },
    ...releases,
  ].flatMap(({ kind, id, publicFrom, ...story }): Event[] => {
    let proposal = { id: '' }
    const propose = () => {
      proposal = proposeEntry(acting(story.proposedBy, story.proposedAt), { kind, id, publicFrom })
    }
    const release = () => {
      releaseEntry(acting(story.releasedBy, story.releasedAt), proposal)
    }
    const day = `${publicFrom}T00:00:00.000Z`
    const comesOut = { at: day, run: () => void releaseDueEntries(db, new Date(day)) }
    return [
      { at: story.proposedAt, run: propose },
      { at: story.releasedAt, run: release },
      ...(comesOut.at > story.releasedAt ? [comesOut] : []),
    ]
  })
}

function subjectOf(subject: (typeof entryReleases)[number]['subject'], keys: Keys) {
  if ('body' in subject) return { kind: 'body' as const, id: keys.id('body', subject.body) }
  if ('person' in subject) return { kind: 'person' as const, id: keys.id('person', subject.person) }
  const { person, post } = subject.appointment
  return { kind: 'appointment' as const, id: keys.id('appointment', `${person}/${post}`) }
}

const personName = ([family, given, patronymic = '']: SeedPersonName) => ({ family, given, patronymic })

/** Name versions as the directory keeps them: what it is called now, and what it was called before. */
function versions<Name, Kept = Name>(
  { ru, en, before }: Names<Name>,
  keep = (name: Name) => name as unknown as Kept,
) {
  const now = { from: before?.since ?? null, to: null, names: { ru: keep(ru), en: keep(en) } }
  if (!before) return [now]
  return [{ from: null, to: before.until, names: { ru: keep(before.ru), en: keep(before.en) } }, now]
}

function parentsFirst(unsorted: readonly SeedBody[]): SeedBody[] {
  const depth = (body: SeedBody): number => {
    const parent = unsorted.find(({ key }) => key === body.parent)
    return parent ? depth(parent) + 1 : 0
  }
  return [...unsorted].sort((a, b) => depth(a) - depth(b))
}
