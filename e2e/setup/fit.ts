import type { Page } from '@playwright/test'

/** How far the page scrolls sideways, and what it cuts off: both are nothing on a page that fits. */
export async function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const sideways = scrollWidth > clientWidth ? [`scrolls sideways by ${scrollWidth - clientWidth}`] : []
    const cut = [...document.querySelectorAll('body *')].filter((element) => {
      const { overflowX, overflowY, clip, position } = getComputedStyle(element)
      const isForReadersAlone = position === 'absolute' && clip !== 'auto'
      // A field moves what is typed into it along with the caret.
      const isField = element instanceof HTMLInputElement
      if (isForReadersAlone || isField || element.clientWidth <= 1) return false
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
export const dress = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, css)

/** The distances that WCAG 1.4.12 names. */
export const wideSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`

export const twiceTheSize = 'html { font-size: 200% !important }'
