import type { Page } from '@playwright/test'
import { type Choice, everyView, type View, viewAttributes, viewChoices } from '@/lib/accessibility/view'

type Pair = string
const names = Object.keys(viewChoices) as Choice[]
const pairsOf = (view: View): Pair[] =>
  names.flatMap((a, place) => names.slice(place + 1).map((b) => `${a}=${view[a]} ${b}=${view[b]}`))

/** A few views in which every two values of two choices meet: what fits in these fits in all. */
export function pairwise(): View[] {
  const missing = new Set(everyView.flatMap(pairsOf))
  const chosen: View[] = []
  while (missing.size > 0) {
    const gain = (view: View) => pairsOf(view).filter((pair) => missing.has(pair)).length
    const best = everyView.reduce((a, b) => (gain(b) > gain(a) ? b : a))
    for (const pair of pairsOf(best)) missing.delete(pair)
    chosen.push(best)
  }
  return chosen
}

/** Gives a page that is open the attributes of a view: all that another view changes but for the panel (views.spec.ts). */
export const wear = (page: Page, view: View) =>
  page.evaluate(
    ([attributes, every]) => {
      for (const name of every) document.documentElement.removeAttribute(`data-${name}`)
      for (const [name, value] of Object.entries(attributes))
        document.documentElement.setAttribute(name, value)
    },
    [viewAttributes(view), ['view', ...names]] as const,
  )

/** A page without what is another in each view by design: the attributes of its root, and the panel and its way back. */
export const withoutView = (html: string) =>
  html
    .replace(/<html lang="(\w\w)"[^>]*>/, '<html lang="$1">')
    // The panel is the first section of every page.
    .replace(/<section\b[\s\S]*?<\/section>/, '')
