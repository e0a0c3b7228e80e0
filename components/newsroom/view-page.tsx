import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import type { View } from '@/lib/accessibility/view'
import { PageHeader } from './page-header'
import { ViewFields } from './view-fields'

type Props = {
  locale: Locale
  view: View
  /** Where choosing leads back to. */
  back: string
}

/** How the pages are to be had, on a page of its own: with room for what each choice looks like. */
export async function ViewPage(props: Props) {
  const t = await getTranslations({ locale: props.locale, namespace: 'view' })
  return (
    <>
      <PageHeader title={t('title')}>
        <p className="text-body text-ink">{t('lead')}</p>
      </PageHeader>
      <ViewFields {...props} />
    </>
  )
}
