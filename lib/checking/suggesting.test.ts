import { expect, test } from 'vitest'
import { createSuggesting } from './suggesting'

const atOnce = () => Promise.resolve()

test('words are worked out one at a time, whoever asks, three for one question', async () => {
  let running = 0
  const order: string[] = []
  const { run } = createSuggesting(async () => {
    running += 1
    await Promise.resolve()
    expect(running).toBe(1)
    running -= 1
  })
  await Promise.all(['anna', 'emil'].map((who) => run(who, ['а', 'б', 'в', 'г'], () => order.push(who))))
  expect(order).toEqual(['anna', 'emil', 'anna', 'emil', 'anna', 'emil'])
})

test('a question that its asker has overtaken is not worked out any further', async () => {
  const done: string[] = []
  const { run } = createSuggesting(atOnce)
  const work = (word: string) => void done.push(word)
  await Promise.all([
    ...Array.from({ length: 50 }, () => run('anna', ['старое'], work)),
    run('anna', ['новое'], work),
  ])
  expect(done).toEqual(['новое'])
})

test('a word that cannot be worked out stops nobody else', async () => {
  const done: string[] = []
  const { run } = createSuggesting(atOnce)
  const failing = run('anna', ['а'], () => {
    throw new Error('Broken')
  })
  await expect(failing).rejects.toThrow('Broken')
  await run('emil', ['б'], (word) => done.push(word))
  expect(done).toEqual(['б'])
})
