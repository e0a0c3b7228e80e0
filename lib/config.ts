import { resolve } from 'node:path'
import { z } from 'zod'

/** Thrown when a variable holds a wrong value. The message is one sentence for whoever set it. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

export type Side = 'newsroom' | 'desk' | 'both'

export type Config = {
  port: number
  /** The address to listen on. */
  host: string
  /** Absolute. */
  dataDir: string
  /** The public origin, without a slash at the end. */
  siteUrl: string
  /** Signs the desk's cookie. Undefined where the process has no desk, and in a demo that makes its own. */
  authSecret: string | undefined
  demo: boolean
  side: Side
  /** How many proxies stand in front, whose X-Forwarded-For is believed. */
  trustProxy: number
  /** How much memory the finished pages of the newsroom may take, in MiB. */
  pageCacheMb: number
  /** The server that mail is handed to; undefined where none is sent. */
  smtpUrl: string | undefined
  /** From whom mail comes; undefined where none is sent. */
  mailFrom: string | undefined
}

const loopback = /^(127(\.\d{1,3}){3}|::1|localhost)$/

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65535)

const origin = z
  .url({ protocol: /^https?$/ })
  .refine((value) => /^https?:\/\/[^/?#@]+\/?$/.test(value))
  .transform((value) => new URL(value).origin)

/** Every variable that is read, with what its value must be. */
export const fields = {
  PORT: { schema: port, must: 'it must be a whole number from 1 to 65535' },
  HOST: { schema: z.string().regex(/^[\w.:-]+$/), must: 'it must be an address or a host name to listen on' },
  DATA_DIR: { schema: z.string(), must: 'it must be a folder' },
  SITE_URL: {
    schema: origin,
    must: 'it must be an address without a path, like https://press.example.org',
  },
  AUTH_SECRET: {
    schema: z.string().regex(/^\S{32,}$/),
    must: 'it must be 32 characters or more, without spaces',
  },
  DEMO: { schema: z.enum(['on', 'off']), must: 'it must be on or off' },
  SIDE: { schema: z.enum(['newsroom', 'desk', 'both']), must: 'it must be newsroom, desk or both' },
  TRUST_PROXY: {
    schema: z
      .string()
      .regex(/^\d{1,2}$/)
      .transform(Number),
    must: 'it must be the number of proxies in front, from 0 to 99',
  },
  PAGE_CACHE_MB: {
    schema: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .refine((value) => value >= 1),
    must: 'it must be a whole number of MiB from 1 to 99999',
  },
  SMTP_URL: {
    schema: z.string().refine((value) => /^smtps?:$/.test(URL.parse(value)?.protocol ?? '')),
    must: 'it must be an address such as smtp://name:password@mail.example.org:587',
  },
  MAIL_FROM: {
    schema: z.email(),
    must: 'it must be an e-mail address',
  },
}

export type Variable = keyof typeof fields
type Environment = Record<string, string | undefined>

const hidden: readonly Variable[] = ['AUTH_SECRET', 'SMTP_URL']

/** Checks one variable; an empty one counts as not set. */
function read<Name extends Variable>(env: Environment, name: Name) {
  const value = env[name]?.trim()
  if (!value) return undefined
  const parsed = fields[name].schema.safeParse(value)
  if (parsed.success) return parsed.data as z.output<(typeof fields)[Name]['schema']>
  const shown = hidden.includes(name) ? `${value.length} characters long` : JSON.stringify(value)
  throw new ConfigError(`${name} is ${shown}: ${fields[name].must}.`)
}

/**
 * What the environment says, with the defaults filled in; enough for a command that does not serve.
 *
 * The default address is loopback outside the demo too: a press office stands behind a proxy that speaks TLS, and
 * sign-ins must not cross a network in the clear because a variable was forgotten. HOST opens it on purpose.
 * @throws ConfigError at the first wrong value
 */
export function readVariables(env: Environment): Config {
  const port = read(env, 'PORT') ?? 3000
  return {
    port,
    host: read(env, 'HOST') ?? '127.0.0.1',
    dataDir: resolve(read(env, 'DATA_DIR') ?? 'data'),
    siteUrl: read(env, 'SITE_URL') ?? new URL(`http://localhost:${port}`).origin,
    authSecret: read(env, 'AUTH_SECRET'),
    demo: (read(env, 'DEMO') ?? 'on') === 'on',
    side: read(env, 'SIDE') ?? 'both',
    trustProxy: read(env, 'TRUST_PROXY') ?? 0,
    pageCacheMb: read(env, 'PAGE_CACHE_MB') ?? 64,
    smtpUrl: read(env, 'SMTP_URL'),
    mailFrom: read(env, 'MAIL_FROM'),
  }
}

/**
 * The configuration of a process that serves.
 * @throws ConfigError at the first wrong value, and where values do not go together
 */
export function readConfig(env: Environment): Config {
  const config = readVariables(env)
  if (config.demo && !loopback.test(config.host)) {
    throw new ConfigError(
      `HOST is ${JSON.stringify(config.host)}: while DEMO=on it must be a loopback address such as 127.0.0.1, because everyone knows the demo's passwords.`,
    )
  }
  if (config.smtpUrl && !config.mailFrom) {
    throw new ConfigError('MAIL_FROM is not set: with SMTP_URL it must be the address that mail comes from.')
  }
  if (!config.demo && config.side !== 'newsroom' && !config.authSecret) {
    throw new ConfigError(
      'AUTH_SECRET is not set: with DEMO=off it must be 32 characters or more, for example from `openssl rand -hex 32`.',
    )
  }
  return config
}
