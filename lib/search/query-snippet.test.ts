import { expect, test } from 'vitest'
import { readQuery, type SearchQuery } from './query'
import { markFound, type Piece, snippetOf } from './query-snippet'

const queryOf = (typed: string) => readQuery(typed) as SearchQuery
const written = (pieces: Piece[]) => pieces.map(({ text, found }) => (found ? `[${text}]` : text)).join('')

test('a word is marked in whatever form it stands', () => {
  expect(written(markFound('О заседании: Заседание прошло', queryOf('заседаниями')))).toBe(
    'О [заседании]: [Заседание] прошло',
  )
})

test('the beginning of a word marks the whole word', () => {
  expect(written(markFound('Координационный совет', queryOf('коорд')))).toBe('[Координационный] совет')
})

test('nothing is lost and nothing is added by marking', () => {
  const text = 'Ёлка & <b>совет</b>, «совет» — 2021–2025'
  expect(
    markFound(text, queryOf('совет'))
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text)
})

test('a short text is shown whole', () => {
  expect(written(snippetOf('Заседание прошло.', queryOf('совет')))).toBe('Заседание прошло.')
})

test('a long text is cut between words, around the place with most of the words looked for', () => {
  const filler = 'Слова о другом идут одно за другим без конца. '.repeat(20)
  const text = `Совет. ${filler}Члены совета рассмотрели стратегию. ${filler}`
  const snippet = written(snippetOf(text, queryOf('стратегия совет')))
  expect(snippet).toContain('Члены [совета] рассмотрели [стратегию].')
  expect(snippet).toMatch(/^…\u00a0[А-Я а-я]/)
  expect(snippet).toMatch(/[а-я.]\u00a0…$/)
  expect(snippet.length).toBeLessThan(280)
})

test('lines of a list stay apart in one line', () => {
  expect(written(snippetOf('Республика Армения\nАрам Саргсян, советник.\nМосква', queryOf('рим')))).toBe(
    'Республика Армения · Арам Саргсян, советник. Москва',
  )
})

test('what stands at the end of a text has what is before it beside it', () => {
  const text = `${'Слова о другом идут одно за другим без конца. '.repeat(20)}Секретариат совета`
  const snippet = written(snippetOf(text, queryOf('совет')))
  expect(snippet).toMatch(/^….*Секретариат \[совета\]$/u)
  expect(snippet.length).toBeGreaterThan(200)
})

test('a snippet begins with its sentence, if that is near', () => {
  const text = `${'Слова о другом идут одно за другим без конца. '.repeat(20)}В зале собрались члены совета. ${'И ещё слова. '.repeat(40)}`
  expect(written(snippetOf(text, queryOf('совет')))).toMatch(/^…\u00a0В зале собрались члены \[совета\]\./u)
})
