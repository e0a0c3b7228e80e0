import { readableStack } from './readable-stack'

/** Writes an unexpected error to the log, one JSON object a line, under the id that its page shows. */
export function report(where: string, error: unknown, requestId?: string) {
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined }
  const at = new Date().toISOString()
  const line = { at, level: 'error', where, requestId, message, stack: stack && readableStack(stack) }
  process.stderr.write(`${JSON.stringify(line)}\n`)
}
