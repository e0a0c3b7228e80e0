import { z } from 'zod'
import { releaseKinds } from '@/lib/releases/content'
import {
  address,
  day,
  instant,
  language,
  note,
  number,
  pageOf,
  printedName,
  printedState,
  recordId,
} from './fields'

const translation = z.strictObject({ id: recordId, language, title: z.string(), url: address, api: address })

const listed = {
  id: recordId,
  url: address,
  api: address,
  number: number.nullable(),
  language,
  kind: z.enum(releaseKinds),
  title: z.string(),
  lead: z.string(),
  dateline: z.string(),
  issuedAt: instant.meta({ description: 'The moment that the release bears: what lists and years go by.' }),
  issuedOn: day.meta({ description: "The date of that moment in the organisation's zone." }),
  publishedAt: instant.meta({ description: 'When the first edition went out.' }),
  updatedAt: instant.meta({ description: 'When the edition shown went out.' }),
  edition: z.int().min(1),
  translations: z.array(translation),
}

export const releaseSummary = z.strictObject(listed).meta({ id: 'ReleaseSummary' })

export const release = z
  .strictObject({
    ...listed,
    body: z.strictObject({ html: z.string(), text: z.string() }),
    boilerplate: z.string(),
    contact: z.strictObject({ name: z.string(), phone: z.string(), email: z.string() }).nullable(),
    notes: z.array(note),
    isTranslationPlanned: z.boolean(),
    meeting: z
      .strictObject({
        id: recordId,
        url: address,
        api: address,
        title: z.string(),
        startsOn: day.or(z.literal('')),
      })
      .nullable(),
    bodies: z.array(printedName),
    people: z.array(printedName),
    states: z.array(printedState),
    topics: z.array(printedName),
    forms: z.strictObject({ ninjs: address, docx: address }),
  })
  .meta({ id: 'Release' })

export const releasePage = pageOf(releaseSummary).meta({ id: 'ReleasePage' })

export type ReleaseSummary = z.infer<typeof releaseSummary>
export type Release = z.infer<typeof release>
