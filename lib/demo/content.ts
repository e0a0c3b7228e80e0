import type { Block, Inline, SeedList, SeedMeeting, SeedRelease, Text } from '@/db/seed/format'
import { organisation } from '@/db/seed/organisation'
import { newId } from '@/lib/id'
import { document, type Line, type Part } from '@/lib/richtext/document'
import type { Keys } from './keys'

/** Kinds that go out with the organisation's word on itself; a speech or an interview speaks for itself. */
const saysWhose: readonly string[] = ['news', 'statement', 'announcement', 'advisory']

type Fields<Seed> = Omit<Seed, 'story'>

/** A release as the desk would have it: keys become ids, blocks a rich text. */
export function releaseContentOf(seed: Fields<SeedRelease>, keys: Keys) {
  const { language, kind, title, lead, body, dateline, issuedAt, about, contact, translationOf } = seed
  return {
    kind,
    title,
    lead,
    body: document(body.map(part)),
    dateline,
    issuedAt,
    about: {
      meetingId: keys.optional('meeting', about.meeting),
      bodyIds: keys.ids('body', about.bodies),
      personIds: keys.ids('person', about.people),
      stateIds: keys.ids('state', about.states),
      topicIds: keys.ids('topic', about.topics),
    },
    contact,
    boilerplate: saysWhose.includes(kind) ? organisation.boilerplate[language] : '',
    isTranslationPlanned: seed.isTranslationPlanned ?? false,
    translationOf: keys.optional('release', translationOf),
  }
}

export function meetingContentOf(seed: Fields<SeedMeeting>, keys: Keys) {
  const { key: _, sessions, chair, agenda, decisions, documents, topics, ...rest } = seed
  return {
    ...rest,
    title: both(rest.title),
    summary: both(rest.summary),
    place: both(rest.place),
    venue: both(rest.venue),
    sessions: sessions.map(({ body, series = rest.kind, number }) => ({
      bodyId: keys.id('body', body),
      series,
      number,
    })),
    chair: {
      personId: keys.optional('person', chair?.person),
      postId: keys.optional('post', chair?.post),
    },
    agenda: agenda.map(({ text, outcome, visibility }) => ({
      id: newId(),
      text: both(text),
      outcome: both(outcome),
      visibility,
    })),
    decisions: decisions.map(({ text, visibility }) => ({ id: newId(), text: both(text), visibility })),
    documents: documents.map(({ name, nextStep }) => ({
      id: newId(),
      name: both(name),
      nextStep: both(nextStep),
    })),
    next: rest.next && {
      startsOn: rest.next.startsOn,
      place: both(rest.next.place),
      note: both(rest.next.note),
    },
    topicIds: keys.ids('topic', topics),
  }
}

export function listContentOf({ delegations, languages }: Fields<SeedList>, keys: Keys) {
  return {
    languages,
    delegations: delegations.map(({ of, category, rows }) => ({
      id: newId(),
      stateId: 'state' in of ? keys.id('state', of.state) : null,
      bodyId: 'body' in of ? keys.id('body', of.body) : null,
      label: 'label' in of ? both(of.label) : undefined,
      category,
      rows: rows.map(({ person, name, post, postText, role, presence }) => ({
        id: newId(),
        personId: keys.optional('person', person),
        name: both(name),
        postId: keys.optional('post', post),
        post: both(postText),
        role,
        presence,
      })),
    })),
  }
}

const both = (text: Text | undefined) => ({ ru: text?.ru ?? '', en: text?.en ?? '' })

function part(block: Block): Part {
  if ('p' in block) return { p: line(block.p) }
  if ('ul' in block) return { ul: block.ul.map(line) }
  if ('ol' in block) return { ol: block.ol.map(line) }
  if ('quote' in block) return { quote: line(block.quote) }
  return block
}

function line(inline: Inline): Line {
  if (typeof inline === 'string') return inline
  return inline.map((piece) => (typeof piece === 'string' ? piece : { a: piece.text, href: piece.href }))
}
