import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import { outputAddress } from '@/lib/feeds/formats'

/** The list of participants as data: for a spreadsheet and for programs. Not on paper, where nothing is pressed. */
export async function DownloadLinks({ address, locale }: { address: string; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'api.attendance' })
  return (
    <p className="mt-2 text-meta print:hidden">
      {t.rich('download', {
        csv: () => <a href={outputAddress(address, 'csv')}>{t('csv')}</a>,
        json: () => <a href={outputAddress(address, 'json')}>{t('json')}</a>,
      })}
    </p>
  )
}
