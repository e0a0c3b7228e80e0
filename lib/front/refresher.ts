import { setImmediate } from 'node:timers/promises'
import type { KeptPage } from './kept-page'

/** Whoever read a page in this time is likely not to have been its last reader. */
const recent = 60_000

/**
 * Takes pages that a publication made old, and has those that were read in the last minute rendered anew before
 * anybody asks, the most read first. Requests come between one page and the next.
 */
export function refresher(render: (page: KeptPage) => Promise<unknown>): (dropped: KeptPage[]) => void {
  let waiting: KeptPage[] = []
  let isBusy = false
  const work = async () => {
    isBusy = true
    for (let page = waiting.shift(); page; page = waiting.shift()) {
      await setImmediate()
      // One that fails is tried again by the next reader, who is told if it fails once more.
      await render(page).catch(() => {})
    }
    isBusy = false
  }
  return (dropped) => {
    const since = Date.now() - recent
    const wanted = dropped.filter((page) => page.status === 200 && page.usedAt >= since)
    waiting = [...waiting, ...wanted].toSorted((a, b) => b.uses - a.uses)
    if (!isBusy && waiting.length > 0) void work()
  }
}
