import { type BrowserContext, test as base, type ConsoleMessage, expect, type Page } from '@playwright/test'

export { expect }

type Setup = {
  /** Lets the test's pages complain of what matches. */
  expectConsole: (pattern: RegExp) => void
  watch: { allowed: RegExp[] }
}

/**
 * Playwright's `test`, in which whatever goes wrong in any page of any browser context fails the test: an error or
 * warning on the console, an uncaught exception, an answer of 500 or more.
 */
export const test = base.extend<Setup>({
  watch: [
    async ({ browser }, use) => {
      const allowed: RegExp[] = []
      const complaints: string[] = []
      const watch = (context: BrowserContext) => watchContext(context, (text) => complaints.push(text))
      browser.on('context', watch)
      await use({ allowed })
      browser.off('context', watch)
      const unexpected = complaints.filter((text) => !allowed.some((pattern) => pattern.test(text)))
      expect(unexpected, 'what the pages complained of').toEqual([])
    },
    { auto: true },
  ],

  expectConsole: async ({ watch }, use) => use((pattern) => void watch.allowed.push(pattern)),
})

function watchContext(context: BrowserContext, complain: (text: string) => void) {
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !isStatusOfThePage(message)) {
      complain(`${message.type()}: ${message.text()} (${message.location().url})`)
    }
  })
  context.on('weberror', (error) => complain(`exception: ${error.error().stack ?? error.error()}`))
  context.on('response', (response) => {
    if (response.status() >= 500) complain(`status ${response.status()}: ${response.url()}`)
  })
}

/** Chromium reports a page's own 404 or 410 as an error; whether that is the right status the test itself says. */
function isStatusOfThePage(message: ConsoleMessage): boolean {
  const isStatus = /^Failed to load resource: the server responded with a status of 4\d\d/.test(
    message.text(),
  )
  return isStatus && message.location().url === message.page()?.url()
}

/** Signs a person in, as they would themselves. */
export async function signIn(page: Page, account: { email: string; password: string }) {
  await page.goto('/sign-in')
  await page.locator('input[name=email]').fill(account.email)
  await page.locator('input[name=password]').fill(account.password)
  await page.locator('button[type=submit]').click()
  await page.waitForURL((url) => url.pathname.startsWith('/desk'))
}
