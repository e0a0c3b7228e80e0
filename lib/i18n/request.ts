import { getRequestConfig } from 'next-intl/server'
import { isLocale } from '@/db/locales'
import { deskLocale } from '@/lib/web/locale'
import { messagesOf } from './messages'

/** Which language a page is in: its address says it in the newsroom, the person's setting on the desk. */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale
  const locale = isLocale(asked) ? asked : await deskLocale()
  return { locale, messages: messagesOf(locale), timeZone: 'UTC' }
})
