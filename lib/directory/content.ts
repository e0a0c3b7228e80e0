import { z } from 'zod'
import { appointmentKinds, bodyKinds, genders } from '@/db/editorial/directory-kinds'
import { locales } from '@/db/locales'
import { keptForms } from '@/lib/declension/input'
import { id, line, optionalId, partialDate } from '@/lib/fields'
import { isBackwards, overlap } from './partial-dates'

const required = (max: number) => line(max).min(1, 'required')
const optional = (max: number) => line(max).default('')

export const optionalPartialDate = z.preprocess(
  (value: string | null | undefined) => value?.trim() || null,
  partialDate.nullable(),
)

const stateName = z.strictObject({ official: required(300), short: required(100) })
const bodyName = z.strictObject({ full: required(500), short: optional(200), abbreviation: optional(50) })
const personName = z.strictObject({ family: required(100), given: optional(100), patronymic: optional(100) })
const postName = z.strictObject({ title: required(500) })
const topicName = z.strictObject({ name: required(200) })

/** The first language is required, the others are left out when every field of the name is empty. */
function namesByLocale<Name extends z.ZodObject>(name: Name) {
  const filled = (value: z.input<Name> | undefined) =>
    value && Object.values(value).some((part) => typeof part === 'string' && part.trim()) ? value : undefined
  const optionalName = z.preprocess(filled, name.optional())
  const shape = Object.fromEntries(locales.map((locale, i) => [locale, i === 0 ? name : optionalName]))
  return z.strictObject(shape as Record<(typeof locales)[number], typeof optionalName>)
}

type Dated = { from: string | null; to: string | null }

/** Versions of a name: at least one, none backwards, no two on the same day. */
function nameVersions<Name extends z.ZodObject>(name: Name) {
  const version = z.strictObject({
    from: optionalPartialDate,
    to: optionalPartialDate,
    names: namesByLocale(name),
  })
  return z
    .array(version)
    .min(1, 'nameRequired')
    .max(30, 'tooMany')
    .check((ctx) => {
      const versions: Dated[] = ctx.value
      versions.forEach((each, i) => {
        const refuse = (field: string, message: string) =>
          ctx.issues.push({ code: 'custom', message, path: [i, field], input: each })
        if (isBackwards(each)) refuse('to', 'dateOrder')
        else if (versions.slice(0, i).some((earlier) => overlap(earlier, each)))
          refuse('from', 'namesOverlap')
      })
    })
}

/** Other spellings: a list, or text with one a line. */
const aliases = z
  .preprocess(
    (value: string | string[]) =>
      (typeof value === 'string' ? value.split('\n') : value).map((each) => each.trim()).filter(Boolean),
    z.array(line(300)).max(200, 'tooMany'),
  )
  .default([])

const held = { id, lockVersion: z.int() }

export const stateInput = z.strictObject({
  code: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{2}$/, 'stateCode'),
  names: nameVersions(stateName),
  aliases,
})
export const bodyInput = z.strictObject({
  kind: z.enum(bodyKinds),
  stateId: optionalId,
  parentId: optionalId,
  names: nameVersions(bodyName),
  aliases,
})
export const personInput = z.strictObject({
  gender: z.enum(genders).nullable().default(null),
  stateId: optionalId,
  names: nameVersions(personName),
  aliases,
})
export const postInput = z.strictObject({ bodyId: id, names: nameVersions(postName), aliases })
export const topicInput = z.strictObject({ names: nameVersions(topicName), aliases })

/** With what was confirmed of its forms while the entry was not stored yet. */
const withForms = { kept: keptForms.default([]) }
export const bodyCreation = bodyInput.extend(withForms)
export const personCreation = personInput.extend(withForms)
export const postCreation = postInput.extend(withForms)

export const stateChange = stateInput.extend(held)
export const bodyChange = bodyInput.extend(held)
export const personChange = personInput.extend(held)
export const postChange = postInput.extend(held)
export const topicChange = topicInput.extend(held)

export type StateInput = z.output<typeof stateInput>
export type BodyInput = z.output<typeof bodyInput>
export type PersonInput = z.output<typeof personInput>
export type PostInput = z.output<typeof postInput>
export type TopicInput = z.output<typeof topicInput>

const isForwards = (period: Dated) => !isBackwards(period)
const backwards = { message: 'dateOrder', path: ['to'] }
const term = {
  kind: z.enum(appointmentKinds).default('full'),
  from: optionalPartialDate,
  to: optionalPartialDate,
  /** The actor has seen that somebody else holds the post in that time. */
  despiteHolder: z.boolean().default(false),
}

export const appointmentInput = z
  .strictObject({ personId: id, postId: id, ...term })
  .refine(isForwards, backwards)
export const appointmentChange = z.strictObject({ ...held, ...term }).refine(isForwards, backwards)
export const appointmentEnd = z.strictObject({ ...held, to: partialDate })
export const appointmentRetirement = z.strictObject(held)

export type AppointmentInput = z.output<typeof appointmentInput>
