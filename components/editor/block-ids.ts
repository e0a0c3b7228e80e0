import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state'
import { id as blockId } from '@/lib/fields'
import { newId } from '@/lib/id'
import { blockTypes } from '@/lib/richtext/blocks'
import { placeholderId } from '@/lib/richtext/content'

const isId = (value: unknown) => value !== placeholderId && blockId.safeParse(value).success

/**
 * Keeps the ids of blocks while the text is edited: a new block gets one in the same step, a copy gets one of
 * its own, and what was split, moved or cut and pasted keeps the one it had.
 */
export const BlockIds = Extension.create({
  name: 'blockIds',

  addGlobalAttributes() {
    const id = {
      default: null,
      keepOnSplit: false,
      parseHTML: (element: HTMLElement) => {
        const own = element.getAttribute('data-id')
        return isId(own) ? own : null
      },
      renderHTML: ({ id }: Record<string, unknown>) => (id ? { 'data-id': id } : {}),
    }
    return [{ types: [...blockTypes], attributes: { id } }]
  },

  addProseMirrorPlugins() {
    return [new Plugin({ appendTransaction: repairIds })]
  },
})

type Holder = { node: Node; pos: number }

/** The transaction that gives ids to the blocks that lack one or share one; null when none does. */
export function repairIds(transactions: readonly Transaction[], before: EditorState, after: EditorState) {
  if (!transactions.some((transaction) => transaction.docChanged)) return null
  const { bare, shared } = survey(after.doc)
  const copies = shared.flatMap((holders) => {
    const original = originalOf(holders, transactions, before.doc)
    return holders.filter((holder) => holder !== original)
  })
  if (bare.length + copies.length === 0) return null
  const repair = after.tr
  for (const { pos } of [...bare, ...copies]) repair.setNodeAttribute(pos, 'id', newId())
  return repair
}

function survey(doc: Node) {
  const bare: Holder[] = []
  const byId = new Map<unknown, Holder[]>()
  doc.descendants((node, pos) => {
    if (!('id' in node.attrs)) return
    const holder = { node, pos }
    if (!isId(node.attrs.id)) bare.push(holder)
    else byId.set(node.attrs.id, [...(byId.get(node.attrs.id) ?? []), holder])
  })
  return { bare, shared: [...byId.values()].filter((holders) => holders.length > 1) }
}

/**
 * Which of several blocks with one id is the one that had it: the one whose content is unchanged (the text
 * after a split at its start), else the one that stands where it stood, else the first.
 */
function originalOf(holders: Holder[], transactions: readonly Transaction[], before: Node) {
  const old = findById(before, holders[0]?.node.attrs.id)
  if (!old) return holders[0]
  const unchanged = holders.filter(({ node }) => node.content.eq(old.node.content))
  const candidates = unchanged.length > 0 ? unchanged : holders
  const pos = transactions.reduce((at, transaction) => transaction.mapping.map(at), old.pos)
  return candidates.find((holder) => holder.pos === pos) ?? candidates[0]
}

function findById(doc: Node, id: unknown): Holder | undefined {
  let found: Holder | undefined
  doc.descendants((node, pos) => {
    if (!found && node.attrs.id === id) found = { node, pos }
    return !found
  })
  return found
}
