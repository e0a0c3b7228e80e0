import type { Page } from '@playwright/test'

type Walked = { stops: Set<Element>; faults: Set<string>; look: () => void }
declare global {
  interface Window {
    walked: Walked
  }
}

/** Presses Tab from the beginning of the page to its end; says what was wrong on the way. */
export async function walk(page: Page): Promise<string[]> {
  await page.evaluate(lookAtEveryStop)
  const expected = await page.evaluate(countStops)
  // The presses are not waited for one by one: the page itself looks, before each that follows.
  await Promise.all(Array.from({ length: expected }, () => page.keyboard.press('Tab')))
  const { stops, faults } = await page.evaluate(() => {
    window.walked.look()
    return { stops: window.walked.stops.size, faults: [...window.walked.faults] }
  })
  return stops === expected ? faults : [...faults, `the focus was at ${stops} of ${expected} stops`]
}

/** How many places of the page the keyboard should come to; of a group of radio buttons it is one. */
function countStops(): number {
  const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
  const open = all.filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.matches('[type=hidden], :disabled'),
  )
  const groups = new Set<string>()
  return open.filter((element) => {
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
    const isFirst = !groups.has(element.name)
    groups.add(element.name)
    return isFirst
  }).length
}

/** Makes the page look at what has the focus whenever a key is about to move it on. */
function lookAtEveryStop() {
  const nameOf = (element: HTMLElement) =>
    element.getAttribute('aria-label') ||
    element.innerText?.trim() ||
    element.getAttribute('placeholder') ||
    element.querySelector('img')?.alt ||
    (element instanceof HTMLInputElement ? element.labels?.[0]?.innerText : '')

  const look = () => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return
    walked.stops.add(element)
    const box = element.getBoundingClientRect()
    const style = getComputedStyle(element)
    const isSeen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight
    const middle = document.elementFromPoint(
      Math.min(Math.max(box.left + Math.min(box.width, 20) / 2, 0), innerWidth - 1),
      Math.min(Math.max(box.top + Math.min(box.height, 20) / 2, 0), innerHeight - 1),
    )
    const isCovered = middle !== null && !element.contains(middle) && !middle.contains(element)
    const isMarked = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
    const what = element.outerHTML.slice(0, 100)
    if (!nameOf(element)) walked.faults.add(`has no name: ${what}`)
    if (!isSeen) walked.faults.add(`is not to be seen: ${what}`)
    else if (isCovered) walked.faults.add(`is covered by ${middle.outerHTML.slice(0, 60)}: ${what}`)
    if (!isMarked) walked.faults.add(`has no ring: ${what}`)
  }
  const walked: Walked = { stops: new Set(), faults: new Set(), look }
  window.walked = walked
  addEventListener('keydown', look, { capture: true })
}
