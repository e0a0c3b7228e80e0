import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/desk/page-header'
import { Section } from '@/components/desk/section'
import { PanelSection, Sheet } from '@/components/desk/sheet'
import { NamesTable } from '@/components/directory/names-table'
import { entryPath, kindPath } from '@/components/directory/paths'
import { ReleasePanel } from '@/components/directory/release-panel'
import { RetireButtons } from '@/components/directory/retire-buttons'
import { UsageList } from '@/components/directory/usage-list'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { may } from '@/lib/access/authorise'
import { optionsOf } from '@/lib/directory/find-queries'
import { isReleasable } from '@/lib/directory/release-content'
import { releasesOf } from '@/lib/directory/release-queries'
import { whereUsed } from '@/lib/directory/usage-queries'
import {
  proposeEntryAction,
  releaseEntryAction,
  restoreEntryAction,
  retireEntryAction,
  withdrawEntryAction,
} from '../../actions'
import { EntryFacts } from '../../entry-facts'
import { EntryForms } from '../../entry-forms'
import { type EntryPageProps, entryOfPage } from '../../entry-of-page'
import { KindSections } from '../../kind-sections'

export async function generateMetadata({ params }: EntryPageProps): Promise<Metadata> {
  return { title: (await entryOfPage(params)).label }
}

export default async function EntryPage({ params }: EntryPageProps) {
  const { ctx, entry, label, today } = await entryOfPage(params)
  const t = await getTranslations('directory')
  const { kind, row } = entry
  const { id, lockVersion } = row
  const mayChange = may(ctx, 'directory.change')
  const usage = whereUsed(ctx, kind, id)
  const [survivor] = optionsOf(ctx, kind, [row.mergedIntoId])
  return (
    <>
      <PageHeader
        title={label}
        up={{ href: kindPath(kind), label: t(`kinds.${kind}`) }}
        status={row.retiredAt ? t('isRetired') : undefined}
        actions={
          mayChange && (
            <LinkButton href={`${entryPath(kind, id)}/edit`} variant="primary">
              {t('edit')}
            </LinkButton>
          )
        }
      />
      <Sheet
        panel={
          <>
            {isReleasable(kind) && (
              <PanelSection title={t('release.title')}>
                <ReleasePanel
                  kind={kind}
                  id={id}
                  releases={releasesOf(ctx, kind, id) ?? []}
                  today={today}
                  actorId={ctx.actor.id}
                  mayPropose={mayChange && !row.retiredAt}
                  mayRelease={may(ctx, 'directory.release')}
                  actions={{
                    propose: proposeEntryAction,
                    release: releaseEntryAction,
                    withdraw: withdrawEntryAction,
                  }}
                />
              </PanelSection>
            )}
            {mayChange && !survivor && (
              <PanelSection title={t('retire.heading')}>
                <div className="flex flex-wrap items-start gap-2">
                  <RetireButtons
                    entry={{ kind, id, lockVersion }}
                    isRetired={row.retiredAt !== null}
                    retire={retireEntryAction}
                    restore={restoreEntryAction}
                  />
                  <LinkButton href={`${entryPath(kind, id)}/merge`}>{t('merge.open')}</LinkButton>
                </div>
              </PanelSection>
            )}
          </>
        }
      >
        <div className="flex flex-col gap-10">
          {survivor && (
            <Notice tone="warning" title={t('merge.mergedInto')}>
              <p>
                <Link href={entryPath(kind, survivor.id)}>{survivor.label}</Link>
              </p>
            </Notice>
          )}
          <Section title={t(`names.${kind}`)}>
            <NamesTable entry={entry} />
            <EntryFacts ctx={ctx} entry={entry} />
          </Section>
          <EntryForms ctx={ctx} entry={entry} label={label} today={today} />
          <KindSections ctx={ctx} entry={entry} today={today} />
          {usage && (
            <Section title={t('usage.title')}>
              <UsageList {...usage} />
            </Section>
          )}
        </div>
      </Sheet>
    </>
  )
}
