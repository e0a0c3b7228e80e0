import { expect, test } from 'vitest'
import { testNow } from '@/lib/testing/people'
import { mostTries } from './limits'
import { countTry, type Tries } from './tries'

const minutes = (count: number) => new Date(testNow.getTime() + count * 60_000)

test('a client may send the form so many times an hour, and others are not held up by it', () => {
  const tries: Tries = new Map()
  const sent = Array.from({ length: mostTries + 2 }, (_, each) => countTry(tries, '192.0.2.1', minutes(each)))
  expect(sent.filter(Boolean)).toHaveLength(mostTries)
  expect(sent.slice(-2)).toEqual([false, false])
  expect(countTry(tries, '192.0.2.2', minutes(30))).toBe(true)
  expect(countTry(tries, '192.0.2.1', minutes(59))).toBe(false)
  expect(countTry(tries, '192.0.2.1', minutes(60))).toBe(true)
})

test('a network of IPv6 counts as one client, and who was here long ago is forgotten', () => {
  const tries: Tries = new Map()
  for (let each = 0; each < mostTries; each++) countTry(tries, `2001:db8::${each + 1}`, testNow)
  expect(countTry(tries, '2001:db8::ffff', testNow)).toBe(false)
  expect(countTry(tries, '2001:db8:0:1::1', testNow)).toBe(true)
  expect(tries.size).toBe(2)
  countTry(tries, '192.0.2.1', minutes(61))
  expect(tries.size).toBe(1)
})
