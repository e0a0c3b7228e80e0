import { type BrowserContext, test as base, type ConsoleMessage, expect, type Page } from '@playwright/test'
import { type MailServer, startMailServer } from './mail-server'
import { type Account, account } from './office'

export { expect }

type Setup = {
  /** Lets the test's pages complain of what matches. */
  expectConsole: (pattern: RegExp) => void
  watch: { allowed: RegExp[] }
  /** A page for a person of the demo, or for somebody new, who is signed in, in a browser context of its own. */
  deskOf: (who: string | Account) => Promise<Page>
}

type Running = {
  /** Takes what the site sends during all tests: with nobody there, mail waits longer each time. */
  mailServer: MailServer
}

/** The sessions begun so far, by e-mail: one sign-in a person is enough for all tests. */
const sessions = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>()

/**
 * Playwright's `test`, in which whatever goes wrong in any page of any browser context fails the test: an error or
 * warning on the console, an uncaught exception, an answer of 500 or more.
 */
export const test = base.extend<Setup, Running>({
  mailServer: [
    async ({ browser: _browser }, use) => {
      const server = await startMailServer()
      await use(server)
      await server.stop()
    },
    { scope: 'worker', auto: true },
  ],

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

  deskOf: async ({ browser }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (who) => {
      const person = typeof who === 'string' ? account(who) : who
      const context = await browser.newContext({ storageState: sessions.get(person.email) })
      contexts.push(context)
      const page = await context.newPage()
      if (sessions.has(person.email)) return page
      await signIn(page, person)
      sessions.set(person.email, await context.storageState())
      return page
    })
    for (const context of contexts) await context.close()
  },
})

function watchContext(context: BrowserContext, complain: (text: string) => void) {
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !isStatusOfThePage(message)) {
      complain(`${message.type()}: ${message.text()} (${message.location().url})`)
    }
  })
  context.on('weberror', (error) => {
    const thrown = error.error()
    if (!isSkippedFade(thrown)) complain(`exception: ${thrown.stack || `${thrown.name}: ${thrown.message}`}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 500) complain(`status ${response.status()}: ${response.url()}`)
  })
}

/**
 * Chromium leaves a promise of its own rejected where a page was shown before the fade to it (app/transitions.css)
 * could begin, or before its stylesheet was read. No script of ours asks for that promise, and the page is there all the same.
 */
const isSkippedFade = ({ message }: Error) =>
  /^Transition was aborted because of invalid state\. (Page already revealed|ViewTransition opt-in disabled)$/.test(
    message,
  )

/** Chromium reports a page's own 404 or 410 as an error; whether that is the right status the test itself says. */
function isStatusOfThePage(message: ConsoleMessage): boolean {
  const isStatus = /^Failed to load resource: the server responded with a status of 4\d\d/.test(
    message.text(),
  )
  return isStatus && message.location().url === message.page()?.url()
}

/** Signs a person in, as they would themselves. */
export async function signIn(page: Page, person: Account) {
  await open(page, '/sign-in')
  await page.getByLabel(/^(Электронная почта|E-?mail)/i).fill(person.email)
  await page.getByLabel(/^(Пароль|Password)/).fill(person.password)
  await page.getByRole('button', { name: /^(Войти|Sign in)$/ }).click()
  await page.waitForURL((url) => url.pathname.startsWith('/desk'))
}

/** Opens a page of the desk and waits until React listens to everything on it. */
export async function open(page: Page, path: string) {
  await page.goto(path)
  await hydrated(page)
}

/** Waits until React listens to everything in the page's main part. */
export async function hydrated(page: Page) {
  await page.waitForFunction(() => {
    const controls = [
      ...document.querySelectorAll('main a, main button, main input, main textarea, main select'),
    ]
    // What an editor holds is its own; the hidden fields of a form with an action are not hydrated.
    const isOurs = (element: Element) => !element.matches('[contenteditable] *, [type=hidden]')
    const listens = (element: Element) => Object.keys(element).some((key) => key.startsWith('__reactProps'))
    return controls.filter(isOurs).every(listens)
  })
}
