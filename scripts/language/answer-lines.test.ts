import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { answerLines } from './answer-lines'

async function answered(input: string, answer: (given: unknown) => unknown) {
  const lines: unknown[] = []
  const isClean = await answerLines(
    Readable.from([input]),
    (line) => void lines.push(JSON.parse(line)),
    answer,
  )
  return { isClean, lines }
}

test('every line is answered, in their order, also a last one without an end', async () => {
  const { isClean, lines } = await answered('{"n":1}\r\n{"n":2}\n{"n":3}', (given) => given)
  expect([isClean, lines]).toEqual([true, [{ n: 1 }, { n: 2 }, { n: 3 }]])
})

test('a bad line gets its error in its place, and the others their answers', async () => {
  const input = z.object({ n: z.number() })
  const { isClean, lines } = await answered('{"n":1}\nx\n\n{"n":"a"}\n{"n":2}\n', (given) =>
    input.parse(given),
  )
  expect(isClean).toBe(false)
  expect(lines).toEqual([
    { n: 1 },
    { error: 'The line is not JSON.' },
    { error: 'The line is empty.' },
    { error: expect.stringContaining('n: ') },
    { n: 2 },
  ])
})

test('a bug in an answer is one line as well, never a stack', async () => {
  const { lines } = await answered('1\n', () => {
    throw new Error('broken\n  at somewhere')
  })
  expect(lines).toEqual([{ error: 'The line could not be answered: broken' }])
})
