import type { Metadata } from 'next'
import { cache } from 'react'
import { LeadLink } from '@/components/arrangement/lead-link'
import { ChecksSection } from '@/components/checking/checks-section'
import { ReviewedChecks } from '@/components/checking/reviewed-checks'
import { ComparisonSection } from '@/components/drafting/comparison-section'
import { QuestionsSection } from '@/components/drafting/questions-section'
import { RenewalNotice } from '@/components/drafting/renewal-notice'
import { SourcesSection } from '@/components/drafting/sources-section'
import { AsPublished } from '@/components/records/as-published'
import { ReleaseForm } from '@/components/releases/release-form'
import { TranslationsSection } from '@/components/releases/translations-section'
import { locales } from '@/db/locales'
import { may } from '@/lib/access/authorise'
import { checkingOf, reviewedChecks } from '@/lib/checking/queries'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { comparisonOf, draftedOf } from '@/lib/drafting/queries'
import type { ReleaseContent } from '@/lib/releases/content'
import { languagesToCome, originalOf, releaseOptions, translationsOf } from '@/lib/releases/queries'
import { checkingActions } from '../../checking/checking-actions'
import { draftingActions } from '../../drafting/drafting-actions'
import { finders } from '../../records/finders'
import { recordActions } from '../../records/record-actions'
import { type RecordParams, RecordScreen, recordTitle } from '../../records/record-screen'
import { ReleaseText } from '../release-text'

export async function generateMetadata({ params }: RecordParams): Promise<Metadata> {
  return { title: await recordTitle('release', params) }
}

/** Once a page: the form, its panel and the text above it all ask. */
const comparisonFor = cache(comparisonOf)
const draftedFor = cache(draftedOf)

export default async function ReleaseRecordPage(props: RecordParams) {
  return (
    <RecordScreen<ReleaseContent>
      {...props}
      kind="release"
      form={({ view, meta, panel }, ctx) => (
        <ReleaseForm
          key={meta.id}
          meta={meta}
          content={view.content}
          language={view.record.language ?? locales[0]}
          options={releaseOptions(ctx, view.content)}
          actions={recordActions}
          find={finders}
          checking={checkingOf(ctx, view)}
          checkingActions={checkingActions}
          drafting={{
            recordId: view.record.id,
            drafted: draftedFor(ctx, view),
            comparison: comparisonFor(ctx, view),
          }}
          draftingActions={draftingActions}
          panel={panel}
        />
      )}
      text={(view, ctx) => (
        <>
          <RenewalNotice renewal={draftedFor(ctx, view)?.renewal} />
          <AsPublished>
            <ReleaseText view={view} ctx={ctx} />
          </AsPublished>
        </>
      )}
      aside={(view, ctx) => (
        <>
          <QuestionsSection />
          <ComparisonSection comparison={comparisonFor(ctx, view)} />
          <ChecksSection
            zone={organisationZone(ctx.db)}
            read={
              <ReviewedChecks
                {...reviewedChecks(ctx, view)}
                language={view.record.language ?? locales[0]}
                zone={organisationZone(ctx.db)}
              />
            }
          />
          <SourcesSection />
          {view.live && may(ctx, 'newsroom.arrange') && <LeadLink recordId={view.record.id} />}
          <TranslationsSection
            recordId={view.record.id}
            original={originalOf(ctx, view.content)}
            translations={translationsOf(ctx, view.record.id)}
            toCome={languagesToCome(ctx, view)}
          />
        </>
      )}
    />
  )
}
