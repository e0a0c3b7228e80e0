import { existsSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openEditorial } from '@/db/editorial/client'
import { type Locale, locales } from '@/db/locales'
import { authorise } from '@/lib/access/authorise'
import { readVariables } from '@/lib/config'
import type { Ctx } from '@/lib/context'
import { DataDirError, dataDirHolds, editorialPath } from '@/lib/data-dir'
import { actorOfEmail } from '@/lib/users/actor-of-email'
import { callersPath } from './arguments'
import { filesIn } from './import/files-in'
import { type Imported, importRead, isRead, readArchived } from './import/import-file'
import { lineOf, summaryLine, summaryOf } from './import/report'
import { oneSentence, UsageError } from './one-sentence'

// `npm run import -- FOLDER --as EMAIL [--language ru|en] [--dry-run] [--json]`: takes an archive of releases in, in
// somebody's name, to be confirmed on the desk; the app may run. What was taken in before is known again, so that it can
// be run as often as one likes.

const usage =
  'Say what, and in whose name: npm run import -- FOLDER --as EMAIL [--language ru|en] [--dry-run] [--json]'

/** Files that are being read while one is taken in. */
const ahead = 4

// A reader that has seen enough, as `head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

await oneSentence(async () => {
  const { folder, email, language, isTrial, isJson } = readArguments()
  const { dataDir } = readVariables(process.env)
  if (dataDirHolds(dataDir) !== 'store')
    throw new DataDirError(`${dataDir} holds no press office: run npm start first.`)
  const db = openEditorial(editorialPath(dataDir))
  try {
    const actor = actorOfEmail(db, email)
    if (!actor) throw new UsageError(`Nobody who may sign in has the e-mail ${email}.`)
    const ctx = () => ({ db, actor, now: new Date() })
    authorise(ctx(), 'record.create')
    const all: Imported[] = []
    for await (const imported of importAll(folder, ctx, { language, isTrial })) {
      all.push(imported)
      process.stdout.write(`${lineOf(imported, isJson)}\n`)
    }
    const summary = summaryOf(all, isTrial)
    process.stdout.write(`${summaryLine(summary, isJson)}\n`)
    if (summary.failed > 0) process.exitCode = 1
  } finally {
    db.$client.close()
  }
})

/** Every file of the folder in its order; the next ones are read meanwhile. */
async function* importAll(
  folder: string,
  ctx: () => Ctx,
  options: { language: Locale | null; isTrial: boolean },
): AsyncGenerator<Imported> {
  const files = [...filesIn(folder)]
  const reading = new Map<string, ReturnType<typeof readArchived>>()
  const readable = files.filter(isRead)
  let next = 0
  for (const file of files) {
    if (file.endsWith('/')) {
      yield { file, status: 'failed', reason: 'This folder cannot be read.' }
      continue
    }
    if (!isRead(file)) {
      yield { file, status: 'skipped' }
      continue
    }
    while (reading.size < ahead && next < readable.length) {
      const name = readable[next++] ?? ''
      reading.set(name, readArchived(folder, name))
    }
    const read = await reading.get(file)
    reading.delete(file)
    if (read) yield importRead(ctx(), file, read, options)
  }
}

function readArguments() {
  const options = {
    as: { type: 'string' },
    language: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  } as const
  const { positionals, values } = parsed(options)
  const [folder, ...rest] = positionals
  const language = locales.find((locale) => locale === values.language) ?? null
  if (!folder || rest.length > 0 || !values.as || (values.language && !language)) throw new UsageError(usage)
  const path = callersPath(folder)
  if (!existsSync(path) || !statSync(path).isDirectory()) throw new UsageError(`${path} is no folder.`)
  return { folder: path, email: values.as, language, isTrial: values['dry-run'], isJson: values.json }
}

function parsed<Options extends NonNullable<Parameters<typeof parseArgs>[0]>['options']>(options: Options) {
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch {
    throw new UsageError(usage)
  }
}
