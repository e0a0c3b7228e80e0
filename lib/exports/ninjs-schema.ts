import { z } from 'zod'
import { locales } from '@/db/locales'

/**
 * What the newsroom emits of ninjs 3.1 (IPTC, May 2025): nothing else, and these names as the standard has them. Its
 * own schema is not kept here; a test holds the items to it where it lies beside the project.
 */
const instant = z.iso.datetime()
const text = z.string().min(1)
const media = z.enum(['text/html', 'text/plain'])

const contactInfo = z.strictObject({
  type: z.enum(['phone', 'email']),
  role: z.literal('press contact'),
  name: text.optional(),
  value: text,
})
const named = { name: text, rel: text, uri: z.url().optional(), literal: text.optional() }

const item = {
  uri: z.url(),
  type: z.enum(['text', 'event', 'composite']),
  representationType: z.enum(['full', 'partial']),
  profile: z.enum(['release', 'meeting', 'list']),
  version: z.string().regex(/^\d+$/).optional(),
  firstCreated: instant.optional(),
  versionCreated: instant,
  contentCreated: instant.optional(),
  pubStatus: z.literal('usable'),
  language: z.enum(locales),
  title: text,
  by: text.optional(),
  located: text.optional(),
  slugline: text.optional(),
  edNote: text.optional(),
  copyrightHolder: text.optional(),
  copyrightNotice: text.optional(),
  usageTerms: text.optional(),
  headlines: z.array(z.strictObject({ role: z.literal('main'), contentType: media, value: text })).optional(),
  descriptions: z
    .array(z.strictObject({ role: z.literal('summary'), contentType: media, value: text }))
    .optional(),
  bodies: z
    .array(
      z.strictObject({
        role: z.enum(['main', 'boilerplate']),
        contentType: media,
        charCount: z.int().min(0),
        wordCount: z.int().min(0),
        value: text,
      }),
    )
    .optional(),
  genres: z.array(z.strictObject({ name: text, literal: text })).optional(),
  subjects: z.array(z.strictObject(named)).optional(),
  people: z.array(z.strictObject(named)).optional(),
  organisations: z.array(z.strictObject(named)).optional(),
  places: z.array(z.strictObject(named)).optional(),
  events: z.array(z.strictObject({ ...named, id: text })).optional(),
  eventDetails: z
    .strictObject({
      eventStatus: z.url(),
      dates: z.strictObject({
        startDate: instant.optional(),
        expectedStartDate: z.iso.date().optional(),
        expectedEndDate: z.iso.date().optional(),
      }),
      organiser: z.strictObject(named).optional(),
    })
    .optional(),
  infoSources: z
    .array(
      z.strictObject({ name: text, role: z.literal('press contact'), contactInfo: z.array(contactInfo) }),
    )
    .optional(),
  renditions: z.array(z.strictObject({ name: text, href: z.url(), contentType: text })).optional(),
  altIds: z.array(z.strictObject({ role: z.enum(['number', 'feed']), value: text })).optional(),
  trustIndicators: z.array(z.strictObject({ role: z.url(), href: z.url() })).optional(),
  standard: z.strictObject({ name: z.literal('ninjs'), version: z.literal('3.1'), schema: z.url() }),
}

/** What only points to something else. */
const pointer = z.strictObject({
  name: text,
  rel: z.enum(['translation', 'event', 'about']),
  uri: z.url(),
  type: item.type,
  representationType: z.literal('partial'),
  language: item.language,
})

/** A release or a meeting. */
export const ninjsItem = z.strictObject({ ...item, associations: z.array(pointer).optional() })
export type NinjsItem = z.infer<typeof ninjsItem>
export type NinjsPointer = z.infer<typeof pointer>

/** A list: ninjs has no feed, but an item that is composed of others is one. */
export const ninjsList = z.strictObject({
  ...item,
  type: z.literal('composite'),
  associations: z.array(ninjsItem.extend({ name: text, rel: z.literal('item') })),
})
export type NinjsList = z.infer<typeof ninjsList>
