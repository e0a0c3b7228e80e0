import { z } from 'zod'
import { type RuleId, rules } from '@/lib/language/check/rules'
import { houseStyle } from '@/lib/language/house-style'

export const severities = ['error', 'warning', 'hint', 'off'] as const

/** How this house writes: what drafts are written by, what the checker holds texts to, and how much each rule matters. */
export const houseStyleContent = z.strictObject({
  drafting: houseStyle.prefault({}),
  checking: z
    .strictObject({
      yo: z.enum(['always', 'never', 'consistent', 'free']).default('consistent'),
      nonBreakingSpaces: z.enum(['always', 'consistent', 'free']).default('consistent'),
      british: z.enum(['ise', 'ize', 'free']).default('ise'),
    })
    .prefault({}),
  /** Only of rules that differ from their own severity. */
  severities: z
    .partialRecord(z.enum(rules.map(({ id }) => id) as [RuleId, ...RuleId[]]), z.enum(severities))
    .default({}),
})

export type HouseStyleContent = z.output<typeof houseStyleContent>
