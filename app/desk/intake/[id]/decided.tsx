import { useTranslations } from 'next-intl'
import { DismissedView, MadeView } from '@/components/intake/decided-view'
import type { Ctx } from '@/lib/context'
import { momentInWords } from '@/lib/i18n/format'
import type { IntakeView } from '@/lib/intake/queries'
import { recordOptions } from '@/lib/workflow/label-queries'
import { intakeActions } from '../intake-actions'

/** A text that has been decided about: what came of it, or the way back. */
export function Decided({ view, ctx, zone }: { view: IntakeView; ctx: Ctx; zone: string }) {
  const t = useTranslations('intake')
  const { id, nextId, decidedAt } = view
  const decided = t(view.state === 'confirmed' ? 'confirmedBy' : 'dismissedBy', {
    name: view.decidedBy ?? '',
    at: decidedAt ? momentInWords(decidedAt, zone, ctx.actor.locale) : '',
  })
  const { meetings, releaseId } = view.made
  const asked = [
    ...meetings.flatMap(({ meetingId, listId }) => [
      { kind: 'meeting' as const, id: meetingId },
      { kind: 'attendance' as const, id: listId },
    ]),
    { kind: 'release' as const, id: releaseId },
  ].flatMap(({ kind, id: recordId }) => (recordId ? [{ kind, recordId }] : []))
  const made = asked.flatMap(({ kind, recordId }) =>
    recordOptions(ctx, [recordId]).map((record) => ({ kind, record })),
  )
  return (
    <div className="flex max-w-sheet flex-col gap-6">
      {view.state === 'confirmed' && !view.isUndone ? (
        <MadeView id={id} made={made} decided={decided} hidden={made.length < asked.length} nextId={nextId} />
      ) : (
        <DismissedView
          id={id}
          title={t(view.isUndone ? 'receipt.undone' : 'dismiss.title')}
          decided={decided}
          resume={intakeActions.resume}
          nextId={nextId}
        />
      )}
      <section
        aria-label={t('text.label')}
        lang={view.language}
        className="border border-hairline bg-sheet p-4 sm:p-10"
      >
        <p className="whitespace-pre-wrap text-ui/6 wrap-anywhere">{view.text}</p>
      </section>
    </div>
  )
}
