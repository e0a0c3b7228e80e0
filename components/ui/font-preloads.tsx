import type { Locale } from '@/db/locales'

// Literal paths: the bundler turns each into the address under which app/fonts.css has the same file.
const latin = [
  new URL(
    '../../node_modules/@fontsource-variable/golos-text/files/golos-text-latin-wght-normal.woff2',
    import.meta.url,
  ),
  new URL(
    '../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    import.meta.url,
  ),
]
const cyrillic = [
  new URL(
    '../../node_modules/@fontsource-variable/golos-text/files/golos-text-cyrillic-wght-normal.woff2',
    import.meta.url,
  ),
  new URL(
    '../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2',
    import.meta.url,
  ),
]

/**
 * Has the browser fetch the faces of a page together with its stylesheet; React moves the links into the head.
 * Latin always: digits and punctuation are in it.
 */
export function FontPreloads({ locale }: { locale: Locale }) {
  const files = locale === 'en' ? latin : [...cyrillic, ...latin]
  return files.map(({ href }) => (
    <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
  ))
}
