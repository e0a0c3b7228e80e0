import type { Page } from '@playwright/test'
import { aWithdrawalInEnglish } from './setup/making'
import { newsroomPages } from './setup/newsroom'
import { expect, test } from './setup/test'
import { faultsOf } from './setup/valid-html'

// Every kind of page, as the standards have it (HTML; WCAG 2.2, 1.4.4, 1.4.10, 1.4.12, 2.1, 2.4.3, 2.4.7, 2.4.11).

test.beforeAll(aWithdrawalInEnglish)

const locales = ['ru', 'en'] as const

/** How far the page scrolls sideways, and what it cuts off: both are nothing on a page that fits. */
async function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const sideways = scrollWidth > clientWidth ? [`scrolls sideways by ${scrollWidth - clientWidth}`] : []
    const cut = [...document.querySelectorAll('body *')].filter((element) => {
      const { overflowX, overflowY, clip, position } = getComputedStyle(element)
      const isForReadersAlone = position === 'absolute' && clip !== 'auto'
      if (isForReadersAlone || element.clientWidth <= 1) return false
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      )
    })
    return [...sideways, ...cut.map((element) => `cuts off ${element.outerHTML.slice(0, 120)}`)]
  })
}

/** Takes a stylesheet that the policy of the page would refuse as an element. */
const dress = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, css)

/** The distances that 1.4.12 names. */
const wideSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`

for (const locale of locales) {
  test(`the HTML is valid, in ${locale}`, async ({ request }) => {
    for (const { name, path } of newsroomPages(locale)) {
      expect.soft(faultsOf(await (await request.get(path)).text()), `${name}: ${path}`).toEqual([])
    }
  })

  test(`nothing is lost at 320 pixels, at twice the size and with wide spacing, in ${locale}`, async ({
    page,
  }) => {
    test.setTimeout(180_000)
    for (const { name, path } of newsroomPages(locale)) {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(path)
      expect.soft(await misfits(page), `${name} at 320`).toEqual([])
      await dress(page, wideSpacing)
      expect.soft(await misfits(page), `${name} at 320, spaced`).toEqual([])
      await page.setViewportSize({ width: 1280, height: 900 })
      expect.soft(await misfits(page), `${name}, spaced`).toEqual([])
      await dress(page, 'html { font-size: 200% !important }')
      expect.soft(await misfits(page), `${name} at twice the size`).toEqual([])
    }
  })

  for (const width of [1280, 390]) {
    test(`the keyboard goes through every page at ${width} pixels, in ${locale}`, async ({ page }) => {
      test.setTimeout(300_000)
      await page.setViewportSize({ width, height: 900 })
      for (const { name, path } of newsroomPages(locale)) {
        await page.goto(path)
        expect.soft(await walk(page), `${name}: ${path}`).toEqual([])
      }
    })
  }
}

/** Presses Tab from the beginning of the page to its end; says what was wrong on the way. */
async function walk(page: Page): Promise<string[]> {
  const faults = new Set<string>()
  const stops = await page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
    ]
    const open = all.filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) && !element.matches('[type=hidden], :disabled'),
    )
    const groups = new Set<string>()
    const reached = open.filter((element) => {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
      const isFirst = !groups.has(element.name)
      groups.add(element.name)
      return isFirst
    })
    return reached.length
  })
  let presses = 0
  for (; presses <= stops; presses++) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement) || element === document.body) return undefined
      const box = element.getBoundingClientRect()
      const style = getComputedStyle(element)
      const name =
        element.getAttribute('aria-label') ||
        element.innerText?.trim() ||
        element.getAttribute('placeholder') ||
        element.querySelector('img')?.alt ||
        (element instanceof HTMLInputElement ? element.labels?.[0]?.innerText : '')
      const isSeen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight
      const middle = document.elementFromPoint(
        Math.min(Math.max(box.left + Math.min(box.width, 20) / 2, 0), innerWidth - 1),
        Math.min(Math.max(box.top + Math.min(box.height, 20) / 2, 0), innerHeight - 1),
      )
      const isCovered = middle !== null && !element.contains(middle) && !middle.contains(element)
      const isMarked = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
      const what = element.outerHTML.slice(0, 100)
      return [
        !name && `has no name: ${what}`,
        !isSeen && `is not to be seen: ${what}`,
        isSeen && isCovered && `is covered by ${middle.outerHTML.slice(0, 60)}: ${what}`,
        !isMarked && `has no ring: ${what}`,
      ].filter((fault) => typeof fault === 'string')
    })
    if (!found) break
    for (const fault of found) faults.add(fault)
  }
  if (presses < stops) faults.add(`the focus left after ${presses} of ${stops} stops`)
  return [...faults]
}
