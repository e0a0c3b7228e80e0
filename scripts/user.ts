import { parseArgs } from 'node:util'
import { type EditorialDb, openEditorial } from '@/db/editorial/client'
import { type Config, readVariables } from '@/lib/config'
import { DataDirError, dataDirHolds, editorialPath, makeDataDir } from '@/lib/data-dir'
import { inviteInput } from '@/lib/users/input'
import { type Invitation, inviteUser, renewInvitation, userIdOf } from '@/lib/users/invite'
import { oneSentence, UsageError } from './one-sentence'

// `npm run user -- invite EMAIL --role ROLE … [--name NAME] [--locale ru|en]` and `npm run user -- renew EMAIL`:
// for the first administrator, and for the one who has lost the password and is alone. The system acts, not a person.

const usage =
  'Say who: npm run user -- invite EMAIL --role author|editor|press_secretary|administrator [--name NAME] [--locale ru|en], or renew EMAIL'

type Arguments = { command: string; email: string; role?: string[]; name?: string; locale?: string }

await oneSentence(() => {
  const given = readArguments()
  const { command, email } = given
  const config = readVariables(process.env)
  const db = openStore(config)
  try {
    const ctx = { db, actor: null, now: new Date() }
    const known = userIdOf(db, email)
    if (command === 'renew') {
      if (!known) throw new UsageError(`Nobody has the e-mail ${email}: invite them.`)
      return print(config, renewInvitation(ctx, { userId: known }))
    }
    if (known)
      throw new UsageError(`${email} is a user already: npm run user -- renew ${email} makes a new link.`)
    print(config, inviteUser(ctx, readInvitation(given)))
  } finally {
    db.$client.close()
  }
})

function readArguments(): Arguments {
  const options = {
    role: { type: 'string', multiple: true },
    name: { type: 'string' },
    locale: { type: 'string' },
  } as const
  try {
    const { positionals, values } = parseArgs({ options, allowPositionals: true })
    const [command, email, ...rest] = positionals
    if ((command === 'invite' || command === 'renew') && email && rest.length === 0) {
      return { command, email, ...values }
    }
  } catch {}
  throw new UsageError(usage)
}

function readInvitation({ email, role, name, locale }: Arguments) {
  const input = inviteInput.safeParse({
    email,
    name: name ?? email,
    roles: role ?? [],
    locale: locale ?? 'ru',
  })
  if (input.success) return input.data
  if (input.error.issues.some(({ path }) => path[0] === 'email'))
    throw new UsageError(`${email} is not an e-mail address.`)
  throw new UsageError(usage)
}

/** In a new press office this comes before the first start, so the store may be made here; never in a demo. */
function openStore({ dataDir, demo }: Config): EditorialDb {
  if (dataDirHolds(dataDir) !== 'store' && demo) {
    throw new DataDirError(
      `${dataDir} holds no press office: run npm start first, or set DEMO=off to begin one without the demo.`,
    )
  }
  makeDataDir(dataDir)
  return openEditorial(editorialPath(dataDir))
}

function print({ siteUrl }: Config, { path, expiresAt }: Invitation) {
  process.stdout.write(
    `${siteUrl}${path}\nThe link works once, until ${expiresAt.slice(0, 16).replace('T', ' ')} UTC.\n`,
  )
}
