import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import { plainAddress, returnPath } from '@/lib/accessibility/addresses'
import { chosenIn, type View } from '@/lib/accessibility/view'
import { ViewFields } from './view-fields'
import { viewInWords } from './view-words'

type Props = { locale: Locale; view: View; address?: string }

/**
 * Over every page, and the first that the Tab key comes to: how the page is had, and the choices, unfolded without
 * script. A line in the bar at the top while it is folded.
 */
export async function ViewPanel({ locale, view, address }: Props) {
  const t = await getTranslations({ locale, namespace: 'view' })
  const isChosen = chosenIn(view).length > 0
  return (
    <section
      aria-label={t('title')}
      className="order-2 flex flex-wrap items-baseline gap-x-6 gap-y-1 has-[details[open]]:order-none has-[details[open]]:basis-full max-md:basis-auto print:hidden"
    >
      <details className="min-w-0 open:basis-full">
        <summary className="w-fit cursor-pointer underline underline-offset-2">
          {isChosen ? t('panel', { settings: await viewInWords(view, locale) }) : t('link')}
        </summary>
        <div className="mt-3 bg-sheet p-4 text-ink sm:p-6">
          <ViewFields locale={locale} view={view} back={returnPath(address, locale)} isPanel />
        </div>
      </details>
      {isChosen && (
        <a href={plainAddress(locale, address)} rel="nofollow" className="text-inherit">
          {t('plain')}
        </a>
      )}
    </section>
  )
}
