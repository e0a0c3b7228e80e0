import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draft } from '@/lib/language/draft/draft'
import { plain, type Text } from '@/lib/language/draft/text'
import { generatedRecord } from '@/lib/language/testing/records'
import { type ReleaseContent, releaseContent } from '@/lib/releases/content'
import { richText } from '@/lib/richtext/content'
import { document } from '@/lib/richtext/document'
import { plainText } from '@/lib/richtext/text'
import { renewal } from './renewal'

const seeds = fc.integer({ min: 0, max: 400 })
type Generated = ReturnType<typeof generatedRecord>['record']

function russian(seed: number, change: (record: Generated) => object = () => ({})): Text {
  const { record, style } = generatedRecord(seed)
  const { ru } = draft({ ...record, ...change(record) }, style)
  if (!ru) throw new Error('No Russian draft')
  return ru
}

const moved = () => ({ startsOn: '2031-05-17', endsOn: '', place: { ru: 'Минск', en: 'Minsk' } })

function releaseOf(text: Text): ReleaseContent {
  const { title, lead, paragraphs } = plain(text)
  return releaseContent.parse({ title, lead, body: document(paragraphs.map((p) => ({ p }))) })
}

const read = ({ title, lead, body }: ReleaseContent) => ({
  title,
  lead,
  paragraphs: plainText(body)
    .split('\n')
    .filter((line) => line !== ''),
})

test('a release that nobody has touched becomes the new draft', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const [before, after] = [russian(seed), russian(seed, moved)]
      const { content, kept } = renewal(releaseOf(before), before, after)
      expect(read(content)).toEqual(plain(after))
      expect(kept).toEqual([])
      expect(richText.safeParse(content.body).success).toBe(true)
    }),
  )
})

test('where nothing of the meeting has changed, nothing of the release does', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const text = russian(seed)
      const content = releaseOf(text)
      expect(renewal(content, text, text)).toEqual({ content, changes: [], kept: [] })
    }),
  )
})

test('the author’s heading, list, table and bold words stay, and so do the ids of the paragraphs', () => {
  const before = russian(1)
  const after = russian(1, moved)
  const { title, lead, paragraphs } = plain(before)
  const [first = '', ...others] = paragraphs
  const content = releaseContent.parse({
    title,
    lead: `${lead} Это слова автора.`,
    body: document([
      { h2: 'Подробности' },
      { p: [{ b: first.slice(0, 20) }, first.slice(20)] },
      { ul: ['Пункт автора', 'Другой пункт'] },
      ...others.map((p) => ({ p })),
      {
        table: [
          ['Государство', 'Изъято'],
          ['Беларусь', '12 кг'],
        ],
        head: true,
      },
    ]),
  })
  const renewed = renewal(content, before, after).content
  expect(renewed.lead).toContain('17\u00a0мая')
  expect(renewed.lead).toContain('Это слова автора.')
  const kinds = renewed.body.content.map(({ type }) => type)
  expect(kinds.slice(0, 3)).toEqual(['heading', 'paragraph', 'bulletList'])
  expect(kinds.at(-1)).toBe('table')
  expect(JSON.stringify(renewed.body)).toContain('"bold"')
  expect(renewed.body.content[0]).toEqual(content.body.content[0])
})

test('a paragraph that the record has gained comes, one that it has lost goes', () => {
  const withAgenda = russian(0)
  const without = russian(0, () => ({ agenda: [] }))
  expect(read(renewal(releaseOf(without), without, withAgenda).content)).toEqual(plain(withAgenda))
  expect(read(renewal(releaseOf(withAgenda), withAgenda, without).content)).toEqual(plain(without))
})

test('the author’s own words are never replaced', () => {
  fc.assert(
    fc.property(seeds, fc.nat(), (seed, at) => {
      const [before, after] = [russian(seed), russian(seed, moved)]
      const content = releaseOf(before)
      const words = content.lead.split(' ')
      const lead = words.toSpliced(at % (words.length + 1), 0, 'и слова автора').join(' ')
      expect(renewal({ ...content, lead }, before, after).content.lead).toContain('и слова автора')
    }),
  )
})
