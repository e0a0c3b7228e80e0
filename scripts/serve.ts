import { locales } from '@/db/locales'
import { demoAccounts } from '@/db/seed/accounts'
import { type Config, readConfig } from '@/lib/config'
import { ownSecret } from '@/lib/data-dir'
import { refuseWrongFolder } from './data-folder'
import { oneSentence } from './one-sentence'

const dev = process.argv.includes('--dev')

await oneSentence(async () => {
  const config = readConfig(process.env)
  refuseWrongFolder(config)
  if (config.side !== 'newsroom') config.authSecret ??= ownSecret(config.dataDir)
  setEnvironment(config)
  // Only now, since Next and React look at the environment when they are loaded.
  const { serve } = await import('@/lib/front/server')
  const server = await serve(config, { dev })
  stopOnSignals(server)
  process.stdout.write(welcome(config))
})

/** What Next, next-auth and the parts of the app that run inside them are told of the configuration. */
function setEnvironment(config: Config) {
  Object.assign(process.env, {
    NODE_ENV: dev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    NEXTAUTH_URL: config.siteUrl,
    SITE_URL: config.siteUrl,
    DATA_DIR: config.dataDir,
    SIDE: config.side,
  })
  if (config.authSecret) process.env.NEXTAUTH_SECRET = config.authSecret
}

/** Ctrl+C may reach this process twice, from the terminal and from the script above it: the second is the same wish. */
function stopOnSignals(server: { close(): Promise<void> }) {
  let isStopping = false
  const stop = () => {
    if (isStopping) return
    isStopping = true
    setTimeout(() => process.exit(1), 10_000).unref()
    server.close().then(
      () => process.exit(0),
      (error) => {
        process.stderr.write(`${error?.stack ?? error}\n`)
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop)
}

function welcome({ siteUrl, side, demo, host, port }: Config): string {
  const lines = ['', `Communiqué is ready on ${host}:${port}.`, '']
  if (side !== 'desk') lines.push(`  Newsroom  ${locales.map((locale) => `${siteUrl}/${locale}`).join('  ')}`)
  if (side !== 'newsroom') lines.push(`  Desk      ${siteUrl}/desk`)
  if (demo && side !== 'newsroom') {
    lines.push('', '  Sign in to the demo as')
    const width = Math.max(...demoAccounts.map(({ email }) => email.length))
    const passwordWidth = Math.max(...demoAccounts.map(({ password }) => password.length))
    for (const { email, password, roles } of demoAccounts) {
      const may = roles.join(', ').replaceAll('_', ' ')
      lines.push(`  ${email.padEnd(width)}  ${password.padEnd(passwordWidth)}  ${may}`)
    }
  }
  return [...lines, '', 'Ctrl+C stops it.', ''].join('\n')
}
