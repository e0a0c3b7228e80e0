import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/desk/page-header'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'

/** The same for what does not exist and for what this person may not see. */
export default async function NotFound() {
  const t = await getTranslations('desk.notFound')
  return (
    <>
      <title>{t('title')}</title>
      <PageHeader title={t('title')} />
      <EmptyState title={t('text')} action={<LinkButton href="/desk">{t('back')}</LinkButton>} />
    </>
  )
}
