import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import { chosenIn, type View } from '@/lib/accessibility/view'

/** What differs from the plain page, as a sentence goes on: «крупный текст, белым по чёрному». */
export async function viewInWords(view: View, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'view.words' })
  return chosenIn(view)
    .map((name) => t(`${name}.${view[name]}`))
    .join(', ')
}
