import { z } from 'zod'
import { searchKinds } from '@/lib/search/document-rowids'
import { address, day, instant, number, pageOf, recordId } from './fields'

export const searchHit = z
  .strictObject({
    kind: z.enum(searchKinds),
    id: recordId,
    url: address,
    date: z.union([day, instant, z.literal('')]),
    title: z.string(),
    snippet: z.array(z.strictObject({ text: z.string(), isFound: z.boolean() })).meta({
      description: 'Some of the text, in pieces; those that were looked for are marked.',
    }),
  })
  .meta({ id: 'SearchHit' })

export const searchPage = pageOf(searchHit)
  .extend({
    total: z.int(),
    readAs: z.string().nullable().meta({ description: 'The query in the keyboard layout it was meant in.' }),
    didYouMean: z.string().nullable(),
  })
  .meta({ id: 'SearchPage' })

export const correction = z
  .strictObject({
    id: z.string(),
    kind: z.enum(['release', 'meeting', 'attendance']),
    recordId,
    at: instant,
    title: z.string().meta({ description: 'Empty for what was withdrawn.' }),
    number: number.nullable(),
    url: address,
    note: z.string(),
    isWithdrawal: z.boolean(),
  })
  .meta({ id: 'Correction' })

export const correctionPage = pageOf(correction).meta({ id: 'CorrectionPage' })

export type SearchPage = z.infer<typeof searchPage>
export type Correction = z.infer<typeof correction>
