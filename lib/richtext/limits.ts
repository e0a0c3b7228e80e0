export const richTextLimits = { depth: 24, nodes: 20_000, characters: 200_000 }

/**
 * Walks an unknown document without recursion and says the first limit that it breaks, as a key under
 * `validation`: nesting, number of nodes, length of text, and ids that occur twice.
 */
export function trespasses(document: unknown): string | undefined {
  const open: { node: unknown; depth: number }[] = [{ node: document, depth: 0 }]
  const seen = new Set<unknown>()
  let nodes = 0
  let characters = 0
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next
    if (typeof node !== 'object' || node === null) continue
    nodes += 1
    if (nodes > richTextLimits.nodes) return 'richText.tooMany'
    if (depth > richTextLimits.depth) return 'richText.tooDeep'
    if ('text' in node && typeof node.text === 'string') characters += node.text.length
    if (characters > richTextLimits.characters) return 'richText.tooLong'
    const id = blockId(node)
    if (id !== undefined && seen.has(id)) return 'richText.duplicateId'
    seen.add(id)
    if (!('content' in node) || !Array.isArray(node.content)) continue
    if (nodes + open.length + node.content.length > richTextLimits.nodes) return 'richText.tooMany'
    for (const child of node.content) open.push({ node: child, depth: depth + 1 })
  }
  return undefined
}

function blockId(node: object): unknown {
  const attrs = 'attrs' in node ? node.attrs : undefined
  return typeof attrs === 'object' && attrs !== null && 'id' in attrs ? attrs.id : undefined
}
