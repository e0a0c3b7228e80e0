import type { BrowserContext, Page } from '@playwright/test'

/** Visits every one in a few tabs at once: a browser waits for frames and answers more than it works. */
export async function inTabs<Item>(
  context: BrowserContext,
  items: readonly Item[],
  visit: (page: Page, item: Item) => Promise<void>,
  tabs = 2,
): Promise<void> {
  const waiting = [...items]
  const one = async () => {
    const page = await context.newPage()
    for (let item = waiting.shift(); item; item = waiting.shift()) await visit(page, item)
    await page.close()
  }
  await Promise.all(Array.from({ length: tabs }, one))
}
