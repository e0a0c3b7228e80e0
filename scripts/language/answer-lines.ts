import { createInterface } from 'node:readline'
import { z } from 'zod'

/** A line that cannot be answered, in words for the operator. */
export class LineError extends Error {}

/**
 * Reads JSON lines and writes an answer for each, in their order, while they come. A line that cannot be answered gets
 * `{"error": …}`. @returns whether every line was answered
 */
export async function answerLines(
  input: NodeJS.ReadableStream,
  write: (line: string) => Promise<void> | void,
  answer: (input: unknown) => unknown,
): Promise<boolean> {
  let isClean = true
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    let given: unknown
    try {
      given = answer(parsed(line))
    } catch (error) {
      isClean = false
      given = { error: inWords(error) }
    }
    await write(`${JSON.stringify(given)}\n`)
  }
  return isClean
}

function parsed(line: string): unknown {
  if (line.trim() === '') throw new LineError('The line is empty.')
  try {
    return JSON.parse(line.replace(/^\ufeff/, ''))
  } catch {
    throw new LineError('The line is not JSON.')
  }
}

function inWords(error: unknown): string {
  if (error instanceof LineError) return error.message
  if (error instanceof z.ZodError) return error.issues.map(issueInWords).join('; ')
  return `The line could not be answered: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`
}

const issueInWords = ({ path, message }: { path: PropertyKey[]; message: string }) =>
  path.length === 0 ? message : `${path.map(String).join('.')}: ${message}`
