import fc from 'fast-check'
import { expect, test } from 'vitest'
import { giveBlockIds, type Unnumbered } from '@/lib/richtext/blocks'
import { emptyRichText, placeholderId, type RichText } from '@/lib/richtext/content'
import { document } from '@/lib/richtext/document'
import { parts } from '@/lib/richtext/document.arbitrary'

function idsOf(node: Unnumbered): unknown[] {
  const own = node.attrs && 'id' in node.attrs ? [node.attrs.id] : []
  return [...own, ...(node.content ?? []).flatMap(idsOf)]
}

/** The document with some ids lost and the others made to collide. */
function damage(doc: RichText, fates: readonly ('keep' | 'lose' | 'share')[]): Unnumbered {
  let turn = 0
  const visit = (node: Unnumbered): Unnumbered => {
    const content = node.content ? { content: node.content.map(visit) } : {}
    const fate = fates[turn++ % fates.length]
    if (!node.attrs || fate === 'keep') return { ...node, ...content }
    const { id: _, ...rest } = node.attrs
    return { ...node, attrs: fate === 'share' ? { ...rest, id: 'bbbbbbbbbbbbbbbb' } : rest, ...content }
  }
  return visit(doc)
}

const fates = fc.array(fc.constantFrom('keep' as const, 'lose' as const, 'share' as const), { minLength: 1 })

test('ids are unique whatever was lost or copied, and a second time changes nothing', () => {
  fc.assert(
    fc.property(parts, fates, (list, fate) => {
      const given = giveBlockIds(damage(document(list), fate))
      expect(new Set(idsOf(given)).size).toBe(idsOf(given).length)
      expect(giveBlockIds(given)).toEqual(given)
    }),
  )
})

test('a block keeps its id, and the first of two that share one', () => {
  const doc = document([{ p: 'Первый' }, { p: 'Второй' }])
  const [first, second] = doc.content
  const copied = giveBlockIds({ type: 'doc', content: [first!, second!, first!] })
  expect(copied.content.slice(0, 2)).toEqual([first, second])
  expect(idsOf(copied)).toHaveLength(3)
  expect(copied.content[2]).not.toEqual(first)
})

test('the id of the empty document counts as none', () => {
  expect(idsOf(giveBlockIds(emptyRichText))).not.toContain(placeholderId)
})

test('the document that was given stays as it was', () => {
  const given = { type: 'doc', content: [{ type: 'paragraph' }] }
  giveBlockIds(given)
  expect(given).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] })
})
