import { z } from 'zod'
import { changeKinds } from '@/db/editorial/schema/records'
import { locales } from '@/db/locales'
import { id, paragraph, paragraphByLocale } from '@/lib/fields'

const lockVersion = z.int().min(1)
const hash = z.string().regex(/^[0-9a-f]{64}$/)

export const saveInput = z.object({
  editionId: id,
  lockVersion,
  /** Checked by the schema of its kind. */
  content: z.unknown(),
  change: z.enum(changeKinds).optional(),
  note: paragraphByLocale(1000).optional(),
  purpose: z.enum(['autosave', 'save']).default('save'),
})
export const createInput = z.object({
  kind: z.enum(['release', 'meeting', 'attendance']),
  language: z.enum(locales).nullable().default(null),
  /** The meeting of an attendance list. */
  meetingId: id.nullable().default(null),
  content: z.unknown(),
})
export const editionInput = z.object({ editionId: id })
export const submitInput = z.object({ editionId: id, lockVersion })
export const returnInput = z.object({ editionId: id, comment: paragraph(4000).min(1, 'comment') })
export const approveInput = z.object({ editionId: id, hash, comment: paragraph(4000).default('') })
export const publishInput = z.object({
  editions: z
    .array(
      z.object({
        editionId: id,
        hash,
        slug: z
          .string()
          .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, 'slug')
          .max(100, 'tooLong')
          .default(''),
      }),
    )
    .min(1, 'nothingChosen')
    .max(50, 'tooMany')
    .refine(
      (chosen) => new Set(chosen.map(({ editionId }) => editionId)).size === chosen.length,
      'chosenTwice',
    ),
})
export const reviseInput = z.object({ recordId: id })
export const withdrawInput = z.object({
  recordId: id,
  notice: paragraphByLocale(2000),
  reason: paragraph(2000).default(''),
  replacementId: id.nullable().default(null),
})
export const collaboratorInput = z.object({ recordId: id, userId: id })

export type SaveInput = z.input<typeof saveInput>
export type CreateInput = z.input<typeof createInput>
export type PublishInput = z.input<typeof publishInput>
export type WithdrawInput = z.input<typeof withdrawInput>
