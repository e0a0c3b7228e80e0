import { getTranslations } from 'next-intl/server'
import { ReleasePage } from '@/components/newsroom/release-page'
import { locales } from '@/db/locales'
import type { Ctx } from '@/lib/context'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { releaseView } from '@/lib/releases/published'
import type { RecordView } from '@/lib/workflow/record-queries'
import { withPreview } from '../records/with-preview'

/** The newest revision of a release as the reader will see it. */
export async function ReleaseText({ view, ctx }: { view: RecordView; ctx: Ctx }) {
  const { record, edition } = view
  const locale = record.language ?? locales[0]
  const release = await withPreview(ctx, edition.id, (newsroom) =>
    releaseView(newsroom, locale, { id: record.id }),
  )
  if (!release) return <p>{(await getTranslations('records'))('nothingToShow')}</p>
  return (
    <div lang={locale}>
      <ReleasePage release={release} locale={locale} zone={organisationZone(ctx.db)} />
    </div>
  )
}
