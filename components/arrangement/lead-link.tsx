import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { PanelSection } from '@/components/desk/sheet'

/** From a public release to putting it at the head of the site. */
export function LeadLink({ recordId }: { recordId: string }) {
  const t = useTranslations('arrange.lead')
  return (
    <PanelSection title={t('here')}>
      <p className="text-ui">
        <Link href={`/desk/newsroom?lead=${recordId}`}>{t('link')}</Link>
      </p>
    </PanelSection>
  )
}
