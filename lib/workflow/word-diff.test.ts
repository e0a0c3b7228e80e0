import { expect, test } from 'vitest'
import { wordDiff } from './word-diff'

const marked = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ text, kind }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `[+${text}+]`))
    .join('')

test('words that changed are marked, those around them stay', () => {
  expect(marked('Совет одобрил проект стратегии', 'Совет рассмотрел проект стратегии')).toBe(
    'Совет [-одобрил-][+рассмотрел+] проект стратегии',
  )
})

test('a comma that was added does not change the word before it', () => {
  expect(marked('новый релиз', 'новый релиз, исправленный')).toBe('новый релиз[+, исправленный+]')
})

test('nothing and something', () => {
  expect(marked('', 'всё новое')).toBe('[+всё новое+]')
  expect(marked('всё новое', '')).toBe('[-всё новое-]')
  expect(marked('то же', 'то же')).toBe('то же')
})

test('texts too long to be aligned are shown as replaced', () => {
  const [before, after] = ['а ', 'б '].map((word) => word.repeat(2000).trim())
  expect(wordDiff(before ?? '', after ?? '').map(({ kind }) => kind)).toEqual(['removed', 'added'])
})
