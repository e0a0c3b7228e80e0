import type { Metadata } from 'next'
import Form from 'next/form'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/desk/page-header'
import { Sheet } from '@/components/desk/sheet'
import { MergeButton } from '@/components/directory/merge-button'
import { MergePlanView } from '@/components/directory/merge-plan-view'
import { entryPath } from '@/components/directory/paths'
import { SurvivorField } from '@/components/directory/survivor-field'
import { Button } from '@/components/ui/button'
import { may } from '@/lib/access/authorise'
import { optionsOf } from '@/lib/directory/find-queries'
import { planMerge } from '@/lib/directory/merge-queries'
import { findEntriesAction, mergeEntriesAction } from '../../../actions'
import { type EntryPageProps, entryOfPage } from '../../../entry-of-page'
import { oneParam, type SearchParams } from '../../../search-params'

type Props = EntryPageProps & { searchParams: SearchParams }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { label } = await entryOfPage(params)
  return { title: (await getTranslations('directory.merge'))('title', { label }) }
}

export default async function MergePage({ params, searchParams }: Props) {
  const { ctx, entry, label } = await entryOfPage(params)
  if (!may(ctx, 'directory.change')) notFound()
  const { kind, row } = entry
  const t = await getTranslations('directory.merge')
  const survivorId = oneParam((await searchParams).into)
  const chosen = optionsOf(ctx, kind, [survivorId])
  const [survivor] = chosen
  const plan = survivor && planMerge(ctx, kind, row.id, survivor.id)
  const path = entryPath(kind, row.id)
  return (
    <>
      <PageHeader title={t('title', { label })} up={{ href: path, label }} />
      <Sheet>
        <div className="flex flex-col gap-6">
          <p className="text-ui">{t('lead')}</p>
          <Form action={`${path}/merge`} className="flex flex-wrap items-end gap-3">
            <SurvivorField key={survivorId} kind={kind} chosen={chosen} find={findEntriesAction} />
            <Button type="submit">{t('show')}</Button>
          </Form>
          {plan && survivor && (
            <>
              <MergePlanView plan={plan} from={label} into={survivor.label} />
              {plan.reasons.length === 0 && (
                <MergeButton
                  input={{ kind, id: row.id, lockVersion: row.lockVersion, survivorId: survivor.id }}
                  merge={mergeEntriesAction}
                />
              )}
            </>
          )}
        </div>
      </Sheet>
    </>
  )
}
