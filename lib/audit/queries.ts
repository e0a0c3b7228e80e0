import { and, count, desc, eq, gte, isNull, lt } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { auditLog } from '@/db/editorial/schema/audit'
import { users } from '@/db/editorial/schema/users'
import { may } from '@/lib/access/authorise'
import type { Ctx } from '@/lib/context'
import { instantOf, nextMidnight } from '@/lib/dates'

/** What of the log is asked for. `actor` is a person's id or `system`; the dates are local days, both included. */
export type AuditFilter = {
  actor?: string
  action?: string
  kind?: string
  subject?: string
  from?: string
  to?: string
}

export const auditPageSize = 50

/** A page of the audit log, newest first, with the names of the people it is about. */
export function auditPage(ctx: Ctx, filter: AuditFilter, page: number, zone: string) {
  if (!may(ctx, 'audit.read')) return undefined
  const actors = alias(users, 'actors')
  const subjects = alias(users, 'subjects')
  const where = matching(filter, zone)
  const total = ctx.db.select({ lines: count() }).from(auditLog).where(where).get()?.lines ?? 0
  const lines = ctx.db
    .select({
      seq: auditLog.seq,
      at: auditLog.at,
      action: auditLog.action,
      actorId: auditLog.actorId,
      actorName: actors.name,
      subjectKind: auditLog.subjectKind,
      subjectId: auditLog.subjectId,
      subjectName: subjects.name,
      data: auditLog.data,
    })
    .from(auditLog)
    .leftJoin(actors, eq(actors.id, auditLog.actorId))
    .leftJoin(subjects, and(eq(subjects.id, auditLog.subjectId), eq(auditLog.subjectKind, 'user')))
    .where(where)
    .orderBy(desc(auditLog.seq))
    .limit(auditPageSize)
    .offset((page - 1) * auditPageSize)
    .all()
  return { lines, total, pages: Math.ceil(total / auditPageSize) }
}

export type AuditLine = NonNullable<ReturnType<typeof auditPage>>['lines'][number]

/** What the filters can be set to: the people, actions and kinds of subject that occur in the log. */
export function auditChoices(ctx: Ctx) {
  if (!may(ctx, 'audit.read')) return undefined
  const actors = ctx.db
    .selectDistinct({ id: users.id, name: users.name })
    .from(auditLog)
    .innerJoin(users, eq(users.id, auditLog.actorId))
    .orderBy(users.name)
    .all()
  const actions = ctx.db
    .selectDistinct({ action: auditLog.action })
    .from(auditLog)
    .orderBy(auditLog.action)
    .all()
  const kinds = ctx.db.selectDistinct({ kind: auditLog.subjectKind }).from(auditLog).all()
  return { actors, actions: actions.map(({ action }) => action), kinds: kinds.map(({ kind }) => kind) }
}

function matching({ actor, action, kind, subject, from, to }: AuditFilter, zone: string) {
  return and(
    actor ? (actor === 'system' ? isNull(auditLog.actorId) : eq(auditLog.actorId, actor)) : undefined,
    action ? eq(auditLog.action, action) : undefined,
    kind ? eq(auditLog.subjectKind, kind) : undefined,
    subject ? eq(auditLog.subjectId, subject) : undefined,
    from ? gte(auditLog.at, instantOf(from, '00:00', zone)) : undefined,
    to ? lt(auditLog.at, nextMidnight(new Date(instantOf(to, '00:00', zone)), zone)) : undefined,
  )
}
