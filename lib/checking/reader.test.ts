import { expect, test } from 'vitest'
import { houseStyleContent } from '@/lib/house-style/content'
import { languageDirectory } from '@/lib/language/directory'
import { checkedText } from './checked-text'
import { createReader } from './reader'
import { checkSettings } from './settings'

const settings = checkSettings(houseStyleContent.parse({}))

const reading = (text: string) => ({
  text: checkedText([{ text, field: 'lead', block: null }]),
  language: 'ru' as const,
  date: '2026-11-24',
})

function aReader() {
  const reader = createReader()
  reader.know(languageDirectory.parse({}))
  reader.tell({ type: 'settings', settings })
  let turn = 0
  return {
    ...reader,
    read: (text: string) => {
      turn += 1
      return reader.tell({ type: 'read', turn, reading: reading(text) })
    },
  }
}

test('a word that nobody has looked up is asked for, and no finding yet', () => {
  const { read } = aReader()
  expect(read('Прошла встреча учасников.')).toMatchObject({ turn: 1, findings: [] })
  expect(read('Прошла встреча учасников.')?.words).toContain('учасников')
})

test('what was looked up is not asked for again, and a misspelt word is found with what was meant', () => {
  const { read, tell } = aReader()
  const words = read('Прошла встреча учасников.')?.words ?? []
  tell({ type: 'words', asked: words, misspelt: [{ word: 'учасников', suggestions: ['участников'] }] })
  const again = read('Прошла встреча учасников.')
  expect(again?.words).toEqual([])
  expect(again?.findings).toMatchObject([{ rule: 'spelling', text: 'учасников', suggestion: 'участников' }])
})

test('where suggestions are still worked out the word is found, and asked for again', () => {
  const { read, tell } = aReader()
  tell({ type: 'words', asked: ['учасников'], misspelt: [{ word: 'учасников', suggestions: null }] })
  const first = read('Прошла встреча учасников.')
  expect(first?.findings).toMatchObject([{ text: 'учасников', suggestion: null }])
  expect(first?.words).toContain('учасников')
})

test('what is set aside holds from then on', () => {
  const { read, tell } = aReader()
  expect(read('Встреча в Белоруссии.')?.findings).toHaveLength(1)
  tell({ type: 'settings', settings: { ...settings, ignored: [{ rule: 'stateName', text: 'Белоруссии' }] } })
  expect(read('Встреча в Белоруссии.')?.findings).toEqual([])
})

test('no more is asked for than a server takes, however many words there are', () => {
  const words = Array.from(
    { length: 2000 },
    (_, index) =>
      `слово${'абвгдежзик'[index % 10]}${'клмнопрсту'[Math.floor(index / 10) % 10]}${'фхцчшщъыьэ'[Math.floor(index / 100) % 10]}`,
  )
  expect(aReader().read(words.join(' '))?.words.length).toBe(300)
})
