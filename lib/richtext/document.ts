import { newId } from '@/lib/id'
import { giveBlockIds, type Unnumbered } from '@/lib/richtext/blocks'
import type { RichText } from '@/lib/richtext/content'

/** A run of text: plain, bold, italic, or linked. */
export type Span = string | { b: string } | { i: string } | { a: string; href: string }

/** The text of one block: a string, or spans in order. `\n` breaks the line. */
export type Line = string | readonly Span[]

/** A block in its short form. */
export type Part =
  | { p: Line }
  | { h2: Line }
  | { h3: Line }
  | { ul: readonly Line[] }
  | { ol: readonly Line[]; start?: number }
  | { quote: Line }
  /** Rows of cells; with `head` the first row is a header. */
  | { table: readonly (readonly Line[])[]; head?: boolean }
  | 'rule'

/**
 * Builds a rich text from a short form, for demo content and tests:
 *
 * ```ts
 * document([
 *   { h2: 'Итоги заседания' },
 *   { p: ['Подробности – ', { a: 'на странице заседания', href: '/ru/meetings/xxii' }, '.'] },
 *   { ul: ['Первый вопрос', [{ b: 'Второй' }, ' вопрос']] },
 *   { table: [['Государство', 'Изъято'], ['Беларусь', '12 кг']], head: true },
 * ])
 * ```
 *
 * Throws a ZodError when a link or a text is not allowed. Pass `makeId` to get the same ids each time.
 */
export function document(parts: readonly Part[], makeId: () => string = newId): RichText {
  const content = parts.length > 0 ? parts.map(block) : [paragraph('')]
  return giveBlockIds({ type: 'doc', content }, makeId)
}

function block(part: Part): Unnumbered {
  if (part === 'rule') return { type: 'horizontalRule' }
  if ('p' in part) return paragraph(part.p)
  if ('h2' in part) return { type: 'heading', attrs: { level: 2 }, ...inline(part.h2) }
  if ('h3' in part) return { type: 'heading', attrs: { level: 3 }, ...inline(part.h3) }
  if ('ul' in part) return { type: 'bulletList', content: part.ul.map(item) }
  if ('ol' in part)
    return { type: 'orderedList', attrs: { start: part.start ?? 1 }, content: part.ol.map(item) }
  if ('quote' in part) return { type: 'blockquote', content: [paragraph(part.quote)] }
  const rows = part.table.map((cells, row) => tableRow(cells, part.head === true && row === 0))
  return { type: 'table', content: rows }
}

const paragraph = (line: Line): Unnumbered => ({ type: 'paragraph', ...inline(line) })
const item = (line: Line): Unnumbered => ({ type: 'listItem', content: [paragraph(line)] })

function tableRow(cells: readonly Line[], head: boolean): Unnumbered {
  const type = head ? 'tableHeader' : 'tableCell'
  const attrs = { colspan: 1, rowspan: 1 }
  return { type: 'tableRow', content: cells.map((line) => ({ type, attrs, content: [paragraph(line)] })) }
}

function inline(line: Line): { content?: Unnumbered[] } {
  const nodes = (typeof line === 'string' ? [line] : line).flatMap(spanNodes)
  return nodes.length > 0 ? { content: nodes } : {}
}

function spanNodes(span: Span): Unnumbered[] {
  if (typeof span === 'string') return textNodes(span)
  if ('b' in span) return textNodes(span.b, { type: 'bold' })
  if ('i' in span) return textNodes(span.i, { type: 'italic' })
  return textNodes(span.a, { type: 'link', attrs: { href: span.href } })
}

function textNodes(text: string, mark?: { type: string; attrs?: { href: string } }): Unnumbered[] {
  const marks = mark && { marks: [mark] }
  return text
    .split('\n')
    .flatMap((line, index): Unnumbered[] => [
      ...(index > 0 ? [{ type: 'hardBreak', ...marks }] : []),
      ...(line ? [{ type: 'text', text: line, ...marks }] : []),
    ])
}
