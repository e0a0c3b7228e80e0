import { linesOf } from './text-lines'

const longest = 200

/** What a list calls a text by: its heading, else its first words. */
export function headingOf(text: string, language: 'ru' | 'en'): string {
  const lines = linesOf(text.slice(0, 4000), language)
  const line =
    lines.slice(0, 4).find(({ kind }) => kind === 'heading') ?? lines.find(({ kind }) => kind !== 'dateLine')
  const words = line ? text.slice(line.start, line.end).replace(/\s+/g, ' ').trim() : ''
  if (words.length <= longest) return words
  return `${words.slice(0, longest).replace(/\s+\S*$/u, '')}…`
}
