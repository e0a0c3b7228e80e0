import { expect, test } from 'vitest'
import { spellingBy } from './spelling'

const knowing = (...words: string[]) => ({
  knows: (word: string) => words.includes(word),
  suggest: () => words,
})

test('a dictionary that does not open leaves the other, is told, and is tried again', async () => {
  let isThere = false
  const { loadSpelling, loadedSpelling } = spellingBy({
    ru: async () => knowing('заседание'),
    en: async () => {
      if (!isThere) throw new Error('No such file')
      return knowing('session')
    },
  })
  expect(loadedSpelling()).toBeUndefined()
  const told: unknown[] = []
  const spelling = await loadSpelling((error) => told.push(error))
  expect(told).toEqual([new Error('No such file')])
  expect([spelling.covers('заседание'), spelling.covers('session')]).toEqual([true, false])
  expect([spelling.knows('заседаниие'), spelling.knows('sesion')]).toEqual([false, true])
  await expect(loadSpelling()).rejects.toThrow('No such file')

  isThere = true
  expect(await loadSpelling()).toBe(loadedSpelling())
  expect([spelling.knows('sesion'), spelling.knows('session')]).toEqual([false, true])
})
