import { describe, expect, test } from 'vitest'
import { draft } from '@/lib/language/draft/draft'
import { plain } from '@/lib/language/draft/text'
import { type LanguageRecord, languageRecord } from '@/lib/language/record'
import { base, twoHeads } from '@/lib/language/testing/draft-meeting'
import { driftIn } from './drift'
import type { WrittenLine } from './written'

const record = languageRecord.parse({ ...base, delegations: twoHeads })
const { ru } = draft(record)
const drafted = plain(ru ?? { title: [], lead: [], paragraphs: [] })
const lines = (change: (text: string) => string = (text) => text): WrittenLine[] => [
  { field: 'title', block: null, text: change(drafted.title) },
  { field: 'lead', block: null, text: change(drafted.lead) },
  ...drafted.paragraphs.map(
    (text, at): WrittenLine => ({ field: 'body', block: `p${at}`, text: change(text) }),
  ),
]
const compared = (other: LanguageRecord = record, isListHidden = false) =>
  ({ language: 'ru', record: other, isListHidden }) as const
const brief = (written: WrittenLine[], ...other: Parameters<typeof compared>) =>
  driftIn(written, compared(...other)).map(({ aspect, kind, place }) => [aspect, kind, place?.field])

describe('a text against its record', () => {
  test('agrees as long as nobody changes either', () => {
    expect(brief(lines())).toEqual([])
  })

  test('with another date says so where it stands', () => {
    const [found] = driftIn(
      lines((text) => text.replaceAll('24', '23')),
      compared(),
    )
    expect(found).toMatchObject({ aspect: 'date', kind: 'other', expected: '2026-11-24' })
    const line = lines((text) => text.replaceAll('24', '23')).find(
      ({ field }) => field === found?.place?.field,
    )
    expect(line?.text.slice(found?.place?.start, found?.place?.end)).toContain('23')
  })

  test('is read by its title alone, too', () => {
    const [title, ...rest] = lines()
    const wrong = { ...(title as WrittenLine), text: 'В Минске состоялось XXIII заседание КСОПН' }
    expect(brief([wrong, ...rest])).toEqual([
      ['number', 'other', 'title'],
      ['place', 'other', 'title'],
    ])
  })

  test('of which nothing is written yet differs in nothing', () => {
    expect(brief([{ field: 'title', block: null, text: '' }])).toEqual([])
  })

  test('is not compared with a list that the reader may not see', () => {
    const nobody = languageRecord.parse({ ...record, delegations: [] })
    expect(brief(lines(), nobody).length).toBeGreaterThan(0)
    expect(brief(lines(), nobody, true)).toEqual([])
  })
})

test('findings in a paragraph stand in that paragraph', () => {
  const written = lines()
  const last = written.length - 1
  const text = 'Заместитель министра обороны Игорь Зубов закрыл заседание.'
  written.push({ field: 'body', block: 'mine', text })
  const found = driftIn(written, compared())
  expect(last).toBeGreaterThan(1)
  for (const { place } of found)
    if (place?.block === 'mine') expect(place.end).toBeLessThanOrEqual(text.length)
})
