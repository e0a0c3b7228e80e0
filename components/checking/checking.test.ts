import { expect, test } from 'vitest'
import type { FromReader } from '@/lib/checking/reader'
import { checkSettings } from '@/lib/checking/settings'
import { houseStyleContent } from '@/lib/house-style/content'
import { createChecking } from './checking'

type LookUp = Parameters<typeof createChecking>[0]['lookUp']

/** A checker whose worker has read a text with these words in it that it does not know. */
async function readWith(lookUp: LookUp, words: string[] = ['заседаниие']) {
  const told: unknown[] = []
  let heard = (_answer: FromReader) => {}
  const checking = createChecking({
    settings: checkSettings(houseStyleContent.parse({})),
    directory: '',
    start: (hear) => {
      heard = hear
      return { tell: (message) => void told.push(message), stop: () => {} }
    },
    lookUp,
  })
  checking.begin()
  heard({ turn: 0, findings: [], words })
  await new Promise((resolve) => setImmediate(resolve))
  checking.stop()
  return { spelling: checking.state().spelling, told, heard, checking }
}

const answered =
  (unchecked: string[]): LookUp =>
  async () => ({ ok: true, value: { misspelt: [], unchecked } })

test('where the server gives no answer or refuses, spelling counts as not checked', async () => {
  const lost = await readWith(() => Promise.reject(new Error('No connection')))
  const refused = await readWith(async () => ({ ok: false, reasons: [] }))
  expect([lost.spelling, refused.spelling]).toEqual(['absent', 'absent'])
})

test('without the dictionary of one language it counts as checked in part, and its words are not learned', async () => {
  const { spelling, told } = await readWith(answered(['session']), ['заседание', 'session'])
  expect(spelling).toBe('partly')
  expect(told).toContainEqual({ type: 'words', asked: ['заседание'], misspelt: [] })
})

test('it is there only when the text has no word left to ask about', async () => {
  const { spelling, heard, checking } = await readWith(answered([]))
  expect(spelling).toBe('asking')
  heard({ turn: 0, findings: [], words: [] })
  expect(checking.state().spelling).toBe('there')
})
