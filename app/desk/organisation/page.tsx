import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/desk/page-header'
import { PanelSection, Sheet } from '@/components/desk/sheet'
import { OrganisationForm } from '@/components/directory/organisation-form'
import { organisationValues } from '@/components/directory/organisation-values'
import { OrganisationView } from '@/components/directory/organisation-view'
import { ReleasePanel } from '@/components/directory/release-panel'
import { may } from '@/lib/access/authorise'
import { stateOptions } from '@/lib/directory/find-queries'
import { organisationDate, readOrganisation } from '@/lib/directory/organisation-queries'
import { releasesOf } from '@/lib/directory/release-queries'
import { requireCtx } from '@/lib/web/session'
import { proposeEntryAction, releaseEntryAction, withdrawEntryAction } from '../directory/actions'
import { changeOrganisationAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('organisation'))('title') }
}

export default async function OrganisationPage() {
  const ctx = await requireCtx()
  const read = readOrganisation(ctx)
  if (!read) notFound()
  const t = await getTranslations('organisation')
  const style = await getTranslations('houseStyle')
  const mayChange = may(ctx, 'organisation.change')
  const values = organisationValues(read.profile)
  const states = stateOptions(ctx)
  return (
    <>
      <PageHeader title={t('title')} status={t('lead')} />
      <Sheet
        panel={
          <>
            <PanelSection title={style('title')}>
              <Link href="/desk/organisation/house-style">{style('link')}</Link>
            </PanelSection>
            <PanelSection title={t('onSite')}>
              <ReleasePanel
                kind="organisation"
                id="1"
                releases={releasesOf(ctx, 'organisation', '1') ?? []}
                today={organisationDate(ctx.db, ctx.now)}
                actorId={ctx.actor.id}
                mayPropose={mayChange && read.profile !== undefined}
                mayRelease={may(ctx, 'directory.release')}
                actions={{
                  propose: proposeEntryAction,
                  release: releaseEntryAction,
                  withdraw: withdrawEntryAction,
                }}
              />
            </PanelSection>
          </>
        }
      >
        {mayChange ? (
          <OrganisationForm
            stored={values}
            lockVersion={read.lockVersion}
            states={states}
            zones={Intl.supportedValuesOf('timeZone')}
            save={changeOrganisationAction}
          />
        ) : (
          <OrganisationView values={values} states={states} />
        )}
      </Sheet>
    </>
  )
}
