import { z } from 'zod'
import { id, ids, instant, line, optionalEmail, optionalId, optionalPhone, paragraph } from '@/lib/fields'
import { emptyRichText, richText } from '@/lib/richtext/content'

export const releaseKinds = [
  'news',
  'statement',
  'announcement',
  /** What the media are told before a meeting. */
  'advisory',
  'comment',
  'interview',
  'speech',
] as const
export type ReleaseKind = (typeof releaseKinds)[number]

/** The version of this shape; raise it with every change and upgrade the older one in `readRelease`. */
export const releaseFormat = 2

/** A release as it is written. A draft may be incomplete; what a submission needs is in `rules.ts`. */
export const releaseContent = z.strictObject({
  kind: z.enum(releaseKinds).default('news'),
  title: line(300).default(''),
  lead: paragraph(1000).default(''),
  body: richText.default(emptyRichText),
  /** The place in the dateline, as printed: «Москва». */
  dateline: line(100).default(''),
  /** The editorial instant, UTC; null until it is set. */
  issuedAt: instant.nullable().default(null),
  about: z
    .strictObject({ meetingId: optionalId, bodyIds: ids, personIds: ids, stateIds: ids, topicIds: ids })
    .prefault({}),
  contact: z
    .strictObject({ name: line(200).default(''), phone: optionalPhone, email: optionalEmail })
    .prefault({}),
  /** What the organisation says of itself below the text; '' = nothing. */
  boilerplate: paragraph(2000).default(''),
  /** Readers of the other languages are told that a translation is being prepared. */
  isTranslationPlanned: z.boolean().default(false),
  /** The release (a record) of which this is the translation. */
  translationOf: id.nullable().default(null),
})

export type ReleaseContent = z.output<typeof releaseContent>

/** Reads stored content of any format. */
export function readRelease(json: string, format: number): ReleaseContent {
  // Format 1 had no advisories, no boilerplate and no word on translations: what is absent has its default.
  if (format !== 1 && format !== releaseFormat) throw new Error(`Unknown release format ${format}`)
  return releaseContent.parse(JSON.parse(json))
}
