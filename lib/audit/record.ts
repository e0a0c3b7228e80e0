import type { EditorialTx } from '@/db/editorial/client'
import { auditLog } from '@/db/editorial/schema/audit'

/** Adds a line to the audit log, in the transaction of the change it tells of. `actor: null` is the system. */
export function audit(
  tx: EditorialTx,
  ctx: { actor: { id: string } | null; now: Date },
  action: string,
  subject: { kind: string; id: string },
  data: Record<string, unknown> = {},
) {
  tx.insert(auditLog)
    .values({
      at: ctx.now.toISOString(),
      actorId: ctx.actor?.id ?? null,
      action,
      subjectKind: subject.kind,
      subjectId: subject.id,
      data,
    })
    .run()
}
