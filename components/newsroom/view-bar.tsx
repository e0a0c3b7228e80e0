import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import { plainAddress, settingsAddress } from '@/lib/accessibility/addresses'
import type { View } from '@/lib/accessibility/view'
import { viewInWords } from './view-words'

type Props = { locale: Locale; view: View; address?: string }

/** Above everything on a page that is not had as usual: how it is had, and the two ways on from there. */
export async function ViewBar({ locale, view, address }: Props) {
  const t = await getTranslations({ locale, namespace: 'view' })
  return (
    <nav aria-label={t('title')} className="border-ink border-b bg-sheet text-ui print:hidden">
      <div className="page-width flex flex-wrap items-baseline justify-between gap-x-10 gap-y-1 py-2">
        <p>{t('now', { settings: await viewInWords(view, locale) })}</p>
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          <li>
            <a href={settingsAddress(locale, address)} rel="nofollow">
              {t('change')}
            </a>
          </li>
          <li>
            <a href={plainAddress(locale, address)} rel="nofollow">
              {t('plain')}
            </a>
          </li>
        </ul>
      </div>
    </nav>
  )
}
