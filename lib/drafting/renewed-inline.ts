import type { Inline, Mark } from '@/lib/richtext/content'
import { inlineText } from '@/lib/richtext/text'
import { wordDiff } from '@/lib/workflow/word-diff'

type Letters = { text: string; marks: Mark[] | undefined }

/** The words of a paragraph changed into others: what stays keeps its marks, what comes has those of what it stands behind. */
export function renewedInline(before: readonly Inline[], text: string): Inline[] {
  const was = before.map((node): Letters => ({ text: inlineText([node]), marks: node.marks }))
  const is: Letters[] = []
  let at = 0
  for (const run of wordDiff(inlineText(before), text)) {
    if (run.kind === 'added') is.push({ text: run.text, marks: marksFor(was, at) })
    else {
      if (run.kind === 'same') is.push(...slice(was, at, at + run.text.length))
      at += run.text.length
    }
  }
  return joined(is).flatMap(nodes)
}

/** Of the letter before, unless that is the end of a link: what comes behind a link is none. */
function marksFor(letters: readonly Letters[], at: number): Mark[] | undefined {
  const here = markedAt(letters, at)
  const before = at === 0 ? here : markedAt(letters, at - 1)
  const link = (marks: Mark[] | undefined) => JSON.stringify(marks?.find(({ type }) => type === 'link'))
  if (link(before) === link(here)) return before
  const rest = before?.filter(({ type }) => type !== 'link')
  return rest && rest.length > 0 ? rest : undefined
}

function markedAt(letters: readonly Letters[], at: number): Mark[] | undefined {
  let start = 0
  for (const { text, marks } of letters) {
    if (at < start + text.length) return marks
    start += text.length
  }
  return undefined
}

function slice(letters: readonly Letters[], from: number, to: number): Letters[] {
  let start = 0
  return letters.flatMap(({ text, marks }) => {
    const part = text.slice(Math.max(0, from - start), Math.max(0, to - start))
    start += text.length
    return part ? [{ text: part, marks }] : []
  })
}

function joined(letters: readonly Letters[]): Letters[] {
  const result: Letters[] = []
  for (const each of letters) {
    const last = result.at(-1)
    if (last && JSON.stringify(last.marks) === JSON.stringify(each.marks)) last.text += each.text
    else result.push({ ...each })
  }
  return result
}

function nodes({ text, marks }: Letters): Inline[] {
  const marked = marks ? { marks } : {}
  return text
    .split('\n')
    .flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ type: 'hardBreak' as const, ...marked }] : []),
      ...(line ? [{ type: 'text' as const, text: line, ...marked }] : []),
    ])
}
