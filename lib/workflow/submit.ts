import { eq } from 'drizzle-orm'
import { editions } from '@/db/editorial/schema/records'
import type { Ctx } from '@/lib/context'
import { parseInput } from '@/lib/parse-input'
import { Refusal, refuseIf } from '@/lib/refusal'
import { type LoadedEdition, loadEdition } from './edition'
import { submitInput } from './input'
import { kindOf } from './kinds'
import { moveEdition, review } from './move'
import { writeRevision } from './revision'
import { blockers } from './rules'

/** Hands a draft over for review: from here on it shows the names as they are now, and cannot be changed. */
export function submitEdition(ctx: Ctx, raw: { editionId: string; lockVersion: number }) {
  const input = parseInput(submitInput, raw)
  return ctx.db.transaction(
    (tx) => {
      const loaded = loadEdition(tx, ctx.actor, input.editionId)
      refuseIf(blockers(ctx.actor, loaded, 'submit'))
      const { edition, record, head } = loaded
      if (edition.lockVersion !== input.lockVersion) throw new Refusal('conflict')

      const kind = kindOf(record.kind)
      const content = kind.read(head.content, head.format)
      refuseIf([
        ...kind.gaps(tx, content, record),
        ...(kind.errors?.({ db: tx, actor: ctx.actor }, content, record) ?? []),
        ...noteGaps(loaded, kind.languages(content, record)),
      ])
      const revision = writeRevision(tx, record, edition, {
        purpose: 'submit',
        content,
        change: head.change,
        note: head.note,
        printed: kind.print(tx, content, record, ctx.now),
        by: ctx.actor.id,
        now: ctx.now,
      })
      const written = tx.select().from(editions).where(eq(editions.id, edition.id)).get() ?? edition
      review(tx, ctx, { edition, head: revision }, 'submitted')
      const set = { submittedBy: ctx.actor.id, lockVersion: written.lockVersion }
      return moveEdition(tx, ctx, loaded, 'submit', { set, data: { hash: revision.hash } })
    },
    { behavior: 'immediate' },
  )
}

/** A noted edition needs its public note in each language it will appear in. */
function noteGaps({ head }: LoadedEdition, languages: readonly string[]) {
  if (head.change !== 'noted') return []
  return languages
    .filter((language) => !head.note[language as keyof typeof head.note])
    .map((language) => ({ key: 'workflow.noteMissing', field: `note.${language}`, values: { language } }))
}
