import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NextConfig } from 'next'
import type { Config } from '@/lib/config'

/**
 * Hands Next the configuration with which the app was built, as the server that Next writes for `output: 'standalone'`
 * does. Reading `next.config.ts` again would load a compiler into the server, and keep it: forty megabytes. A newsroom
 * process does not load the desk's pages beforehand either.
 */
export function giveBuiltConfig({ side }: Pick<Config, 'side'>) {
  const file = join(process.cwd(), '.next', 'required-server-files.json')
  const { config }: { config: NextConfig } = JSON.parse(readFileSync(file, 'utf8'))
  const experimental = { ...config.experimental, preloadEntriesOnStart: side !== 'newsroom' }
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify({ ...config, experimental })
}
