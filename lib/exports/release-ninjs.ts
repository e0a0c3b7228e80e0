import { localDateOf } from '@/lib/dates'
import { entryId } from '@/lib/feeds/entry-id'
import type { Newsroom } from '@/lib/publication/newsroom'
import { numberInWords } from '@/lib/releases/number-words'
import type { ReleaseView } from '@/lib/releases/published'
import { translationsFor } from '@/lib/releases/published-translations'
import { htmlOf } from '@/lib/richtext/html'
import { plainText } from '@/lib/richtext/text'
import {
  bodyOf,
  editorialNote,
  type NinjsHouse,
  rightsOf,
  standard,
  uriOf,
  withoutEmpty,
} from './ninjs-frame'
import type { NinjsItem, NinjsPointer } from './ninjs-schema'

/** A release as a ninjs 3.1 item of type text. */
export function releaseNinjs(newsroom: Newsroom, release: ReleaseView, house: NinjsHouse): NinjsItem {
  const { id, locale, numberYear, number, dateline, contact, publishedAt } = release
  const { siteUrl, say } = house
  const url = `${siteUrl}/${locale}/releases/${encodeURIComponent(release.slug)}`
  const plain = plainText(release.body)
  return withoutEmpty({
    uri: uriOf(house, 'releases', id),
    standard,
    type: 'text',
    profile: 'release',
    representationType: 'full',
    version: String(release.edition),
    pubStatus: 'usable',
    language: locale,
    firstCreated: publishedAt,
    versionCreated: release.updatedAt,
    contentCreated: release.issuedAt,
    ...rightsOf(house, locale, localDateOf(release.issuedAt, newsroom.zone).slice(0, 4)),
    title: release.title,
    slugline: release.slug,
    located: dateline,
    edNote: editorialNote(release.notes, newsroom.zone),
    headlines: [{ role: 'main', contentType: 'text/plain', value: release.title }],
    descriptions: release.lead ? [{ role: 'summary', contentType: 'text/plain', value: release.lead }] : [],
    bodies: [
      ...bodyOf('main', 'text/html', htmlOf(release.body, siteUrl), plain),
      ...bodyOf('main', 'text/plain', plain),
      ...bodyOf('boilerplate', 'text/plain', release.boilerplate),
    ],
    genres: [{ name: say(`newsroom.release.kinds.${release.kind}`), literal: release.kind }],
    subjects: release.topics.map((topic) => ({
      name: topic.name,
      rel: 'about',
      uri: uriOf(house, 'topics', topic.id),
    })),
    people: release.people.map((person) => ({
      name: person.name,
      rel: 'mentioned',
      uri: uriOf(house, 'people', person.id),
    })),
    organisations: release.bodies.map((body) => ({
      name: body.name,
      rel: 'about',
      uri: uriOf(house, 'bodies', body.id),
    })),
    places: [
      ...(dateline ? [{ name: dateline, rel: 'dateline' }] : []),
      ...release.states.map((state) => ({ name: state.name, rel: 'about', literal: state.detail })),
    ],
    events: eventsOf(release, house),
    infoSources: contact ? contactOf(contact) : [],
    altIds: [
      ...(numberYear && number
        ? [{ role: 'number' as const, value: numberInWords({ year: numberYear, number }) }]
        : []),
      { role: 'feed', value: entryId(siteUrl, { kind: 'release', id, publishedAt }) },
    ],
    renditions: [
      { name: 'web', href: url, contentType: 'text/html' },
      {
        name: 'document',
        href: `${url}.docx`,
        contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      },
    ],
    associations: [
      ...translationsFor(newsroom, release).map(
        (other): NinjsPointer => ({
          name: other.title,
          rel: 'translation',
          uri: uriOf(house, 'releases', other.id),
          type: 'text',
          representationType: 'partial',
          language: other.locale,
        }),
      ),
      ...eventsOf(release, house).map(
        ({ name, uri }): NinjsPointer => ({
          ...{ name, uri, rel: 'event', type: 'event' },
          representationType: 'partial',
          language: locale,
        }),
      ),
    ],
  })
}

const eventsOf = ({ meeting, meetingId, locale }: ReleaseView, house: NinjsHouse) =>
  meeting && meetingId
    ? [
        {
          id: meetingId,
          name: meeting.title,
          rel: 'about',
          uri: uriOf(house, 'meetings', meetingId, locale),
        },
      ]
    : []

function contactOf({ name, phone, email }: NonNullable<ReleaseView['contact']>): NinjsItem['infoSources'] {
  const ways = [
    { type: 'phone' as const, value: phone },
    { type: 'email' as const, value: email },
  ].filter(({ value }) => value)
  const contactInfo = ways.map((way) => ({ ...way, role: 'press contact' as const }))
  return name || contactInfo.length > 0
    ? [{ name: name || (contactInfo[0]?.value ?? ''), role: 'press contact', contactInfo }]
    : []
}
