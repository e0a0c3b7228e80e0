import { expect, test } from 'vitest'
import { draft } from '@/lib/language/draft/draft'
import { plain } from '@/lib/language/draft/text'
import { generatedRecords } from '@/lib/language/testing/records'
import { check } from './check'

test.each(['ru', 'en'] as const)(
  'every sentence of a generated draft in %s passes the checker',
  (language) => {
    const alarms = generatedRecords(240).flatMap(({ seed, record, style }) => {
      const made = draft(record, style)[language]
      if (!made) return []
      const { title, lead, paragraphs } = plain(made)
      const text = [title, lead, ...paragraphs].join('\n')
      return check({ text, language, date: record.startsOn }, { record, style: { posts: style.posts } }).map(
        (found) =>
          `${seed} ${found.rule} [${found.text}] ${text.slice(Math.max(0, found.start - 80), found.end + 80)}`,
      )
    })
    expect(alarms).toEqual([])
  },
)
