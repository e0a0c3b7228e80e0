'use client'

import { useEffect, useState } from 'react'
import type { PlacedDrift } from '@/lib/drafting/drift'
import type { Comparison } from '@/lib/drafting/queries'
import type { WrittenLine } from '@/lib/drafting/written'

/** After the last change. */
const pause = 700

/**
 * Where the text as it is written differs from the record, which the page has brought along. The language engine is
 * loaded when there is something to compare; who of the directory is not on the list only the server knows.
 */
export function useLiveDrift(comparison: Comparison | undefined, written: readonly WrittenLine[]) {
  const [drift, setDrift] = useState<readonly PlacedDrift[]>(comparison?.drift ?? [])
  useEffect(() => {
    if (!comparison) return setDrift([])
    const { compared, drift: known } = comparison
    let isOld = false
    const timer = setTimeout(async () => {
      const { driftIn } = await import('@/lib/drafting/drift')
      if (!isOld) setDrift([...driftIn(written, compared), ...strangersStill(known, written)])
    }, pause)
    return () => {
      isOld = true
      clearTimeout(timer)
    }
  }, [comparison, written])
  return drift
}

/** People of the directory whom the server found in the text, as long as they are there. */
const strangersStill = (known: readonly PlacedDrift[], written: readonly WrittenLine[]): PlacedDrift[] =>
  known.flatMap((each): PlacedDrift[] => {
    if (each.aspect !== 'person' || each.kind !== 'extra') return []
    const line = written.find(({ text }) => text.includes(each.found))
    if (!line) return []
    const start = line.text.indexOf(each.found)
    const { field, block } = line
    return [{ ...each, place: { field, block, start, end: start + each.found.length } }]
  })
