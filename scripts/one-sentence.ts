import { createTranslator } from 'next-intl'
import { PublicSchemaError } from '@/db/public/client'
import { BackupError } from '@/lib/backup/file'
import { ConfigError } from '@/lib/config'
import { DataDirError } from '@/lib/data-dir'
import { type Messages, messagesOf } from '@/lib/i18n/messages'
import { reasonText } from '@/lib/i18n/reasons'
import { type Reason, Refusal } from '@/lib/refusal'

/** Thrown by a script that was called in a way it does not understand. */
export class UsageError extends Error {}

const expected = [ConfigError, DataDirError, BackupError, PublicSchemaError, UsageError]

/**
 * Runs a script. What its caller can put right is said in one sentence, with exit code 1; anything else is a bug
 * and shows where it happened.
 */
export async function oneSentence(script: () => void | Promise<void>) {
  try {
    await script()
  } catch (error) {
    const sentence = sentenceFor(error)
    if (!sentence) throw error
    process.stderr.write(`${sentence}\n`)
    process.exitCode = 1
  }
}

function sentenceFor(error: unknown): string | undefined {
  if (expected.some((kind) => error instanceof kind)) return (error as Error).message
  if (error instanceof Refusal) return error.reasons.map(inEnglish).join(' ')
  const { code, port, address, path } = error as NodeJS.ErrnoException & { port?: number; address?: string }
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use: stop what is using it, or choose another, for example PORT=${Number(port) + 1}.`
  }
  if (port && code === 'EACCES')
    return `PORT is ${port}: this user may not listen there, a port from 1024 up will do.`
  if (code === 'EADDRNOTAVAIL') return `HOST is ${address}: this machine has no such address.`
  if (code === 'EACCES' || code === 'EROFS')
    return `${path} cannot be written: set DATA_DIR to a folder that can.`
  return undefined
}

/** A reason as a caller of a script reads it. */
export const inEnglish = (reason: Reason) => reasonText(english, reason)

const english = Object.assign(
  (key: string, values?: Record<string, string | number>) =>
    createTranslator({ locale: 'en', messages: { said: messageAt(key) ?? key } })('said', values),
  { has: (key: string) => messageAt(key) !== undefined },
)

function messageAt(key: string): string | undefined {
  let found: string | Messages | undefined = messagesOf('en')
  for (const part of key.split('.')) found = typeof found === 'object' ? found[part] : undefined
  return typeof found === 'string' ? found : undefined
}
