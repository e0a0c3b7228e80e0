import { z } from 'zod'
import { id, line } from '@/lib/fields'
import { type RuleId, rules } from '@/lib/language/check/rules'

const ruleIds = rules.map(({ id }) => id) as [RuleId, ...RuleId[]]

/** Setting a finding aside in a record: the rule, the words that it found ('' where something is missing), and why. */
export const ignoreInput = z.strictObject({
  recordId: id,
  rule: z.enum(ruleIds),
  text: z.string().max(2000, 'tooLong'),
  reason: line(500).min(1, 'required'),
})
export type IgnoreInput = z.input<typeof ignoreInput>

export const takeBackInput = z.strictObject({
  recordId: id,
  rule: z.enum(ruleIds),
  text: z.string().max(2000),
})
export type TakeBackInput = z.input<typeof takeBackInput>

/** Words that the worker in the browser does not know: letters and hyphens, as a text has them. */
export const spellingInput = z.strictObject({
  words: z
    .array(
      z
        .string()
        .max(60)
        .regex(/^[\p{L}'’-]+$/u),
    )
    .max(300),
})

export const meetingInput = z.strictObject({ meetingId: id })
