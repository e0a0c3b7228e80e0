import { parseArgs } from 'node:util'
import type { LanguageDirectory } from '@/lib/language/directory'
import { answerLines } from './language/answer-lines'
import { check } from './language/check'
import type { Command } from './language/command'
import { decline } from './language/decline'
import { draft } from './language/draft'
import { extract } from './language/extract'
import { readDirectory } from './language/read-directory'
import { oneSentence, UsageError } from './one-sentence'

// `npm run -s language -- decline|draft|extract|check`: JSON lines in, JSON lines out, an answer for each line, in their order.

const commands: Record<string, Command> = { decline, draft, extract, check }

// A reader that has seen enough, as `head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

await oneSentence(async () => {
  const { command, file } = readArguments()
  let directory: LanguageDirectory | undefined
  const answer = await command({
    directory: () => {
      directory ??= readDirectory(file)
      return directory
    },
  })
  if (!(await answerLines(process.stdin, write, answer))) process.exitCode = 1
})

function readArguments(): { command: Command; file: string | undefined } {
  try {
    const { positionals, values } = parseArgs({
      options: { directory: { type: 'string' } },
      allowPositionals: true,
    })
    const [name = '', ...rest] = positionals
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (command && rest.length === 0) return { command, file: values.directory }
  } catch {}
  throw new UsageError(
    `Say what to do: npm run -s language -- ${Object.keys(commands).join('|')} [--directory FILE], with a JSON object on each line of the input.`,
  )
}

/** Waits where the reader is slower. */
function write(line: string): Promise<void> | void {
  if (!process.stdout.write(line)) return new Promise((resolve) => process.stdout.once('drain', resolve))
}
