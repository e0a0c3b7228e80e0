import { readFileSync } from 'node:fs'
import { openEditorial } from '@/db/editorial/client'
import { readVariables } from '@/lib/config'
import { dataDirHolds, editorialPath } from '@/lib/data-dir'
import { languageDirectoryOf } from '@/lib/directory/language-directory'
import { type LanguageDirectory, languageDirectory } from '@/lib/language/directory'
import { callersPath } from '../arguments'
import { UsageError } from '../one-sentence'

/** The directory of a file, else that of the press office in the data folder, else an empty one, and says so. */
export function readDirectory(file: string | undefined): LanguageDirectory {
  if (file !== undefined) return directoryFile(file)
  const { dataDir } = readVariables(process.env)
  if (dataDirHolds(dataDir) !== 'store') {
    process.stderr.write(
      `${dataDir} holds no press office: going on without a directory (--directory FILE gives one).\n`,
    )
    return languageDirectory.parse({})
  }
  const db = openEditorial(editorialPath(dataDir))
  try {
    return languageDirectoryOf(db)
  } finally {
    db.$client.close()
  }
}

function directoryFile(file: string): LanguageDirectory {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(callersPath(file), 'utf8'))
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code !== undefined
    throw new UsageError(isMissing ? `${file} cannot be read.` : `${file} is not JSON.`)
  }
  const read = languageDirectory.safeParse(json)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new UsageError(`${file} is no directory: ${issue?.path.map(String).join('.')}: ${issue?.message}`)
}
