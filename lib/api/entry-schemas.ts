import { z } from 'zod'
import { address, language, pageOf, recordId } from './fields'

/** Said here again, because the lists of the house are the desk's; a test compares. */
export const bodyKinds = [
  'organ',
  'working_group',
  'state_agency',
  'international_organisation',
  'secretariat',
] as const
export const appointmentKinds = ['full', 'acting'] as const

/** Where the same entry is in other languages. */
const translations = z.array(z.strictObject({ language, url: address, api: address }))

const entry = {
  id: recordId,
  url: address,
  api: address,
  language,
  slug: z.string().meta({ description: 'By which lists are narrowed to it.' }),
  name: z.string(),
}
/** The lists that are about an entry. */
const lists = { releases: address, meetings: address }
const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

export const personSummary = z
  .strictObject({ ...entry, shortName: z.string().meta({ description: 'The family name first.' }) })
  .meta({ id: 'PersonSummary' })

export const person = z
  .strictObject({
    ...personSummary.shape,
    posts: z
      .array(
        z.union([
          z.strictObject({
            post: z.string(),
            kind: z.enum(appointmentKinds),
            from: partialDate.nullable(),
            to: partialDate.nullable(),
          }),
          z.strictObject({ post: z.string(), first: partialDate, last: partialDate }),
        ]),
      )
      .meta({
        description:
          'Held from–to by an appointment that was released, or printed on days from first to last.',
      }),
    translations,
    ...lists,
  })
  .meta({ id: 'Person' })

export const bodySummary = z
  .strictObject({ ...entry, shortName: z.string(), kind: z.enum(bodyKinds) })
  .meta({ id: 'BodySummary' })

export const body = z
  .strictObject({
    ...bodySummary.shape,
    appointments: z
      .array(
        z.strictObject({ post: z.string(), kind: z.enum(appointmentKinds), name: z.string(), url: address }),
      )
      .meta({ description: 'Who holds which post today.' }),
    translations,
    ...lists,
  })
  .meta({ id: 'Body' })

export const topic = z.strictObject({ ...entry, translations, ...lists }).meta({ id: 'Topic' })

export const state = z
  .strictObject({
    id: recordId,
    language,
    code: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .meta({ description: 'ISO 3166-1 alpha-2; lists take it in lower case.' }),
    name: z.string(),
    shortName: z.string(),
    ...lists,
  })
  .meta({ id: 'State' })

export const personPage = pageOf(personSummary).meta({ id: 'PersonPage' })
export const bodyPage = pageOf(bodySummary).meta({ id: 'BodyPage' })
export const topicPage = pageOf(topic).meta({ id: 'TopicPage' })
export const statePage = pageOf(state).meta({ id: 'StatePage' })

export type PersonSummary = z.infer<typeof personSummary>
export type Person = z.infer<typeof person>
export type BodySummary = z.infer<typeof bodySummary>
export type Body = z.infer<typeof body>
export type Topic = z.infer<typeof topic>
export type State = z.infer<typeof state>
