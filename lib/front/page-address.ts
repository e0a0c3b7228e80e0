import type { Locale } from '@/db/locales'
import { parametersOf } from '@/lib/web/page-parameters'

/**
 * The address under which a page is known: its segments encoded one way, the parameters that it knows in their order,
 * each once; empty ones, the first page of a list and all else left out. `parts` are decoded, after the language.
 */
export function pageAddress(
  locale: Locale | undefined,
  parts: readonly string[],
  given: URLSearchParams,
): { path: string; search: string } {
  const known = new URLSearchParams()
  for (const name of parametersOf(parts)) {
    const value = given.get(name)
    if (value && !(name === 'page' && value === '1')) known.set(name, value)
  }
  return {
    path: `/${[...(locale ? [locale] : []), ...parts].map(encodeURIComponent).join('/')}`,
    search: known.size > 0 ? `?${known}` : '',
  }
}
