import { fields, readVariables, type Variable } from '@/lib/config'
import { code, table } from './table'

const defaults = readVariables({})

/** What each variable is for, and what it is when nobody sets it. What it must be is said by the code. */
const words: Record<Variable, { meaning: string; unset: string }> = {
  PORT: { meaning: 'the port to listen on', unset: code(String(defaults.port)) },
  HOST: {
    meaning: 'the address to listen on; in the demo only loopback is allowed',
    unset: code(defaults.host),
  },
  DATA_DIR: {
    meaning: 'the folder of both stores',
    unset: `${code('data')} in the folder it is started in`,
  },
  SITE_URL: {
    meaning: 'the public origin: links in feeds, the sitemap and invitations begin with it',
    unset: `${code('http://localhost:')} and the port`,
  },
  AUTH_SECRET: {
    meaning: "signs the desk's cookie; needed with `DEMO=off`, except where only the newsroom is served",
    unset: 'the demo makes one and keeps it in the data folder',
  },
  DEMO: {
    meaning: 'whether an empty data folder is filled with the demonstration',
    unset: code(defaults.demo ? 'on' : 'off'),
  },
  SIDE: { meaning: 'which side this process serves', unset: code(defaults.side) },
  TRUST_PROXY: {
    meaning: 'how many proxies stand in front, whose `X-Forwarded-For` is believed',
    unset: code(String(defaults.trustProxy)),
  },
  PAGE_CACHE_MB: {
    meaning: 'how much memory the finished pages of the newsroom may take, in MiB',
    unset: code(String(defaults.pageCacheMb)),
  },
  SMTP_URL: {
    meaning: 'the server that mail to subscribers is handed to',
    unset: 'the demo writes mail into files in the data folder; otherwise it waits',
  },
  MAIL_FROM: { meaning: 'the address that mail comes from; needed with `SMTP_URL`', unset: 'none' },
}

/** The variables that are read at boot. */
export function variablesTable(): string {
  const rows = (Object.keys(fields) as Variable[]).map((name) => {
    const { meaning, unset } = words[name]
    return [code(name), meaning, fields[name].must.replace('it must be ', ''), unset]
  })
  return table(['variable', 'what it is', 'a value', 'when unset'], rows)
}
