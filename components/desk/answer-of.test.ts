import { expect, test } from 'vitest'
import { answerOf } from './answer-of'

test('a server that cannot be reached is a refusal in words, in each browser', async () => {
  for (const words of ['Failed to fetch', 'NetworkError when attempting to fetch resource.', 'Load failed']) {
    expect(await answerOf(Promise.reject(new TypeError(words)))).toEqual({
      ok: false,
      reasons: [{ key: 'unreachable' }],
    })
  }
})

test('a bug is thrown on', async () => {
  await expect(answerOf(Promise.reject(new TypeError('x is undefined')))).rejects.toThrow('x is undefined')
  await expect(answerOf(Promise.reject(new Error('Failed to fetch')))).rejects.toThrow()
})

test('what the server said is given as it is', async () => {
  expect(await answerOf(Promise.resolve({ ok: true, value: 1 }))).toEqual({ ok: true, value: 1 })
})
