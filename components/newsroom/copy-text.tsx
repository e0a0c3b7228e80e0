import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'

type Props = {
  locale: Locale
  /** Who published the text, where that is known. */
  organisation?: string
  /** When, in words. */
  date: string
}

/**
 * Takes what the page marks with `data-copied` to the clipboard. `public/scripts/copy.js` shows it where that works;
 * until then its place is kept (`awaits-script`), and without scripts it has none.
 */
export async function CopyText({ locale, organisation, date }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom' })
  return (
    <>
      <button
        type="button"
        hidden
        suppressHydrationWarning
        className="awaits-script -my-1 cursor-pointer py-1 text-link text-meta underline underline-offset-3 hover:decoration-2 pointer-coarse:-my-2 pointer-coarse:py-2 print:hidden"
        data-source={t('copy.source', { organisation: organisation ?? t('title'), date })}
        data-done={t('copy.done')}
        data-failed={t('copy.failed')}
      >
        {t('copy.label')}
      </button>
      <span role="status" className="sr-only" />
    </>
  )
}
