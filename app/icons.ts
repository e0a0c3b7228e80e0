import type { Metadata } from 'next'

/** The site's icons, for the metadata of every root layout. */
export const icons: Metadata['icons'] = {
  icon: [
    { url: '/favicon.svg', type: 'image/svg+xml' },
    { url: '/favicon-32.png', type: 'image/png', sizes: '32x32' },
  ],
  apple: { url: '/apple-touch-icon.png', sizes: '180x180' },
}
