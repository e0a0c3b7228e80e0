'use client'

import { useTranslations } from 'next-intl'
import { FormProvider } from 'react-hook-form'
import type { Finders } from '@/components/records/search'
import { Notice } from '@/components/ui/notice'
import type { Option } from '@/components/ui/use-options'
import type { IntakeView } from '@/lib/intake/queries'
import { EventSections } from './event-sections'
import { GuessBar } from './guess-bar'
import type { IntakeActions } from './intake-actions'
import { KeptNotice } from './kept-notice'
import { Legend } from './legend'
import { LitProvider } from './lit'
import { LitSheet } from './lit-sheet'
import { MakingBox } from './making-box'
import { ReviewErrors } from './review-errors'
import { ReviewGuard } from './review-guard'
import { ReviewProvider } from './review-store'
import { ReviewToolsProvider } from './review-tools'
import { UnplacedList } from './unplaced-list'
import { usePlaces } from './use-places'
import { useReviewForm } from './use-review-form'

type Props = {
  view: IntakeView
  actorId: string
  zone: string
  states: readonly Option[]
  codes: Readonly<Record<string, string>>
  find: Finders
  actions: Pick<IntakeActions, 'confirm' | 'dismiss'>
}

/** The text with everything that was read of it lit, and beside it the fields to confirm. */
export function ReviewForm({ view, actorId, zone, states, codes, find, actions }: Props) {
  const t = useTranslations('intake.review')
  const state = useReviewForm({ view, actorId, states, codes, find, confirm: actions.confirm })
  const places = usePlaces(view)
  const { form, lit, review, tools } = state
  return (
    <FormProvider {...form}>
      <LitProvider value={lit}>
        <ReviewProvider value={review}>
          <ReviewToolsProvider value={tools}>
            <div className="flex flex-col gap-6 xl:flex-row xl:items-start">
              <div className={textColumn}>
                <Legend present={new Set(places.map(({ mark }) => mark))} />
                <LitSheet text={view.text} language={view.language} places={places} />
              </div>
              <form noValidate onSubmit={state.submit} className={fieldColumn}>
                <ReviewErrors errors={state.errors} attempt={state.attempt} showDecided={state.showDecided} />
                <KeptNotice kept={state.kept} zone={zone} />
                {view.confirmation.meetings.length === 0 && (
                  <Notice tone="warning" title={t('noEvent')}>
                    <p>{t('noEventHint')}</p>
                  </Notice>
                )}
                <GuessBar />
                <EventSections events={view.confirmation.meetings.length} existing={view.existing} />
                <UnplacedList unplaced={view.reading.unplaced} />
                <MakingBox textId={view.id} busy={state.busy} dismiss={actions.dismiss} />
              </form>
            </div>
            <ReviewGuard isDirty={state.isDirty} />
          </ReviewToolsProvider>
        </ReviewProvider>
      </LitProvider>
    </FormProvider>
  )
}

/** Beside the fields and always in sight; above them where it is narrow, and in sight where the screen is high enough. */
const textColumn =
  'flex min-w-0 flex-col gap-2 bg-paper max-xl:h-[32dvh] max-xl:min-h-48 ' +
  '[@media(min-height:34rem)]:max-xl:sticky max-xl:top-0 max-xl:z-10 max-xl:pb-2 ' +
  'xl:sticky xl:top-4 xl:h-[calc(100dvh-2rem)] xl:flex-1'

/** What has the focus comes to stand below the text, not behind it. */
const fieldColumn =
  'flex min-w-0 flex-col gap-6 border border-hairline bg-sheet p-4 sm:p-6 xl:w-sheet xl:max-w-[56%] ' +
  '[@media(min-height:34rem)]:max-xl:**:scroll-mt-[max(34dvh,13rem)]'
