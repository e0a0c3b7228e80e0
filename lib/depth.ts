/** Whether a value from outside nests deeper than that; asked without recursion before anything that recurses sees it. */
export function isDeeperThan(limit: number, value: unknown): boolean {
  const open: { value: unknown; depth: number }[] = [{ value, depth: 0 }]
  for (let next = open.pop(); next; next = open.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue
    const depth = next.depth + 1
    if (depth > limit) return true
    for (const member of Object.values(next.value)) open.push({ value: member, depth })
  }
  return false
}
