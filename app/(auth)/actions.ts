'use server'

import { cookies } from 'next/headers'
import { isLocale } from '@/db/locales'
import { localeCookie } from '@/lib/web/locale'

/** The language of the pages before anybody is signed in, kept in the browser for a year. */
export async function chooseLocale(fields: FormData) {
  const locale = fields.get('locale')
  if (!isLocale(locale)) return
  const kept = { maxAge: 365 * 24 * 3600, path: '/', sameSite: 'lax', httpOnly: true } as const
  const jar = await cookies()
  jar.set(localeCookie, locale, kept)
}
