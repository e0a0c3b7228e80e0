import { type Browser, chromium, type Page } from '@playwright/test'
import { chromiumArguments, ensureChromium } from '../setup/chromium.mjs'
import type { Office } from './office'

/** Starts a browser without a window, with a port for who steers it from outside. Throws where there is none. */
export async function startBrowser(debuggingPort?: number): Promise<Browser> {
  const executablePath = await ensureChromium()
  if (!executablePath) throw new Error('No Chromium was found; set CHROMIUM_PATH to one.')
  const steered = debuggingPort ? [`--remote-debugging-port=${debuggingPort}`] : []
  return chromium.launch({ executablePath, args: [...chromiumArguments, ...steered] })
}

/** The press secretary at the desk, with a browser. */
export async function signIn(browser: Browser, port: number, { secretary }: Office): Promise<Page> {
  const context = await browser.newContext({ baseURL: `http://localhost:${port}`, locale: 'ru-RU' })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  await page.goto('/sign-in')
  await listens(page)
  await page.locator('input[type=email]').fill(secretary.email)
  await page.locator('input[type=password]').fill(secretary.password)
  await page.locator('main button[type=submit]').first().click()
  await page.waitForURL((url) => url.pathname.startsWith('/desk'))
  return page
}

/** Waits until React listens to the buttons of the page. */
async function listens(page: Page) {
  await page.locator('main button[type=submit]').first().waitFor()
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main button[type=submit]')].every((button) =>
      Object.keys(button).some((key) => key.startsWith('__reactProps')),
    ),
  )
}

/** A button that is ready to be pressed; `press` gives the moment of the click, by the clock of the machine. */
export type Button = { press(): Promise<number> }

/** Opens the page on which these editions are published. */
export async function publishButton(page: Page, editionId: string): Promise<Button> {
  await page.goto(`/desk/publish?edition=${editionId}`)
  return readyButton(page)
}

/** Opens the page on which a release is withdrawn, and writes the notice. */
export async function withdrawButton(page: Page, recordId: string, notice: string): Promise<Button> {
  await page.goto(`/desk/releases/${recordId}/withdraw`)
  await listens(page)
  await page.locator('main textarea').first().fill(notice)
  return readyButton(page)
}

async function readyButton(page: Page): Promise<Button> {
  await listens(page)
  const button = page.locator('main button[type=submit]').last()
  // Without a name of its own: what is compiled for Node would name it by a function that the page does not have.
  await button.evaluate((element) =>
    element.addEventListener(
      'click',
      () => {
        document.documentElement.dataset.clickedAt = String(Date.now())
      },
      { capture: true, once: true },
    ),
  )
  return {
    async press() {
      await button.click({ noWaitAfter: true })
      const clickedAt = await page.evaluate(() => document.documentElement.dataset.clickedAt)
      return Number(clickedAt)
    },
  }
}
