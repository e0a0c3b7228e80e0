import { wordsOf } from '@/lib/search/terms'
import { publicRows } from './addresses'

const many = 400

/**
 * What readers look for: one word, two or three, from titles of the whole past, the commonest words among them;
 * each once.
 */
export function longQueries(dataDir: string): string[] {
  const titles = scatteredTitles(dataDir)
  const phrases = titles.map((words, index) => {
    const long = words.filter((word) => word.length > 3)
    const from = index % Math.max(1, long.length - 2)
    return long.slice(from, from + 1 + (index % 3)).join(' ')
  })
  return different(phrases)
}

/** What is in the search box while somebody types a title: words, the last of them begun. */
export function typedBeginnings(dataDir: string): string[] {
  const begun = scatteredTitles(dataDir).map((words, index) => {
    const typed = words.slice(0, 1 + (index % 3)).join(' ')
    return typed.slice(0, Math.max(2, typed.length - (index % 5)))
  })
  return different(begun)
}

const different = (queries: readonly string[]) =>
  [...new Set(queries.map((query) => query.trim()).filter((query) => query.length > 1))].slice(0, many)

const scatteredTitles = (dataDir: string) =>
  publicRows<{ title: string }>(
    dataDir,
    `select title from releases where locale = 'ru' order by (rowid * 2654435761) % 1000003 limit ?`,
    many * 6,
  ).map(({ title }) => wordsOf(title))
