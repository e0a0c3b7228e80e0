import { asc, eq } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { ignoredFindings } from '@/db/editorial/schema/language'
import { users } from '@/db/editorial/schema/users'
import type { Ctx } from '@/lib/context'
import { type RuleId, rules } from '@/lib/language/check/rules'
import { mayWithRecord } from '@/lib/workflow/edition'
import type { Ignored } from './settings'

export type IgnoredFinding = Ignored & { id: string; reason: string; by: string; at: string }

/** What was set aside in a record, by whom and why; undefined where the actor may not read it. */
export function ignoredIn(ctx: Ctx, recordId: string): IgnoredFinding[] | undefined {
  if (!mayWithRecord(ctx.db, ctx.actor, 'record.read', recordId)) return undefined
  return ctx.db
    .select({
      id: ignoredFindings.id,
      rule: ignoredFindings.rule,
      text: ignoredFindings.text,
      reason: ignoredFindings.reason,
      by: users.name,
      at: ignoredFindings.ignoredAt,
    })
    .from(ignoredFindings)
    .innerJoin(users, eq(users.id, ignoredFindings.ignoredBy))
    .where(eq(ignoredFindings.recordId, recordId))
    .orderBy(asc(ignoredFindings.ignoredAt), asc(ignoredFindings.id))
    .all()
    .flatMap(({ rule, ...row }) => (isRule(rule) ? [{ ...row, rule }] : []))
}

/** The same for the rules themselves, whoever may read it. */
export const ignoredOf = (db: EditorialReader, recordId: string): Ignored[] =>
  db
    .select({ rule: ignoredFindings.rule, text: ignoredFindings.text })
    .from(ignoredFindings)
    .where(eq(ignoredFindings.recordId, recordId))
    .all()
    .flatMap(({ rule, text }) => (isRule(rule) ? [{ rule, text }] : []))

/** A rule that is no more sets nothing aside. */
const isRule = (rule: string): rule is RuleId => rules.some(({ id }) => id === rule)
