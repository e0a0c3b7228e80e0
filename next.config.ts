import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const config: NextConfig = {
  // Metadata goes into the head and the page is answered whole, never streamed:
  // the front has to see the status before the first byte (docs/decisions/0003).
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  serverExternalPackages: [
    'better-sqlite3',
    '@node-rs/argon2',
    'dictionary-en-gb',
    'dictionary-ru',
    'hunspell-asm',
  ],
  reactStrictMode: true,
  // A Word document of 20 MB, the most that is taken in (lib/intake/input.ts), with what a form adds around it.
  experimental: { serverActions: { bodySizeLimit: '21mb' } },
  // Types are a stage of their own in `npm test` and `npm run check`; a newcomer's first start does not wait for them.
  typescript: { ignoreBuildErrors: true },
}

export default createNextIntlPlugin('./lib/i18n/request.ts')(config)
