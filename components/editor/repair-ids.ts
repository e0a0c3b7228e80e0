import type { Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { id } from '@/lib/fields'
import { newId } from '@/lib/id'
import { placeholderId } from '@/lib/richtext/content'

type Block = { node: Node; pos: number }
type Move = (pos: number) => number

export const isBlockId = (value: unknown) => value !== placeholderId && id.safeParse(value).success

/** The transaction that gives ids to the blocks that lack one or share one; null when none does. */
export function repairIds(transactions: readonly Transaction[], before: EditorState, after: EditorState) {
  if (!transactions.some((transaction) => transaction.docChanged)) return null
  const { bare, byId } = survey(after.doc)
  const shared = [...byId.values()].filter((blocks) => blocks.length > 1)
  if (bare.length + shared.length === 0) return null
  const move: Move = (pos) => transactions.reduce((at, transaction) => transaction.mapping.map(at), pos)
  const old = survey(before.doc).byId
  const lost = [...old].flatMap(([lostId, [block]]) => (block && !byId.has(lostId) ? [block] : []))
  const lostAt = new Map(lost.filter(({ node }) => node.isTextblock).map((block) => [move(block.pos), block]))
  const repair = after.tr
  for (const block of bare)
    repair.setNodeAttribute(block.pos, 'id', formerId(block, lostAt.get(block.pos)) ?? newId())
  for (const blocks of shared) {
    const original = originalOf(blocks, old.get(blocks[0]?.node.attrs.id)?.[0], move)
    for (const { pos } of blocks.filter((block) => block !== original)) {
      repair.setNodeAttribute(pos, 'id', newId())
    }
  }
  return repair
}

function survey(doc: Node) {
  const bare: Block[] = []
  const byId = new Map<unknown, Block[]>()
  doc.descendants((node, pos) => {
    if (!('id' in node.attrs)) return
    const block = { node, pos }
    if (!isBlockId(node.attrs.id)) bare.push(block)
    else byId.set(node.attrs.id, [...(byId.get(node.attrs.id) ?? []), block])
  })
  return { bare, byId }
}

/** The id that the same text had before it was turned into another kind of block. */
function formerId({ node }: Block, former: Block | undefined): unknown {
  return node.isTextblock && former?.node.content.eq(node.content) ? former.node.attrs.id : undefined
}

/**
 * Which of several blocks with one id is the one that had it: the one whose content is unchanged (the text
 * after a split at its start), else the one that stands where it stood, else the first.
 */
function originalOf(blocks: Block[], old: Block | undefined, move: Move) {
  if (!old) return blocks[0]
  const unchanged = blocks.filter(({ node }) => node.content.eq(old.node.content))
  const candidates = unchanged.length > 0 ? unchanged : blocks
  const pos = move(old.pos)
  return candidates.find((block) => block.pos === pos) ?? candidates[0]
}
