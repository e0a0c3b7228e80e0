import { dress, misfits, twiceTheSize, wideSpacing } from './setup/fit'
import { walk } from './setup/keyboard-walk'
import { aWithdrawalInEnglish } from './setup/making'
import { newsroomPages } from './setup/newsroom'
import { inTabs } from './setup/tabs'
import { expect, test } from './setup/test'
import { faultsOf } from './setup/valid-html'

// Every kind of page, as the standards have it (HTML; WCAG 2.2, 1.4.4, 1.4.10, 1.4.12, 2.1, 2.4.3, 2.4.7, 2.4.11).

test.beforeAll(aWithdrawalInEnglish)

for (const locale of ['ru', 'en'] as const) {
  test(`the HTML is valid, in ${locale}`, async ({ request }) => {
    for (const { name, path } of newsroomPages(locale)) {
      expect.soft(faultsOf(await (await request.get(path)).text()), `${name}: ${path}`).toEqual([])
    }
  })

  test(`nothing is lost at 320 pixels, at twice the size and with wide spacing, in ${locale}`, async ({
    context,
  }) => {
    test.setTimeout(180_000)
    await inTabs(context, newsroomPages(locale), async (page, { name, path }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(path)
      expect.soft(await misfits(page), `${name} at 320`).toEqual([])
      await dress(page, wideSpacing)
      expect.soft(await misfits(page), `${name} at 320, spaced`).toEqual([])
      await page.setViewportSize({ width: 1280, height: 900 })
      expect.soft(await misfits(page), `${name}, spaced`).toEqual([])
      await dress(page, twiceTheSize)
      expect.soft(await misfits(page), `${name} at twice the size`).toEqual([])
    })
  })

  test(`the keyboard goes through every page at 1280 and 390 pixels, in ${locale}`, async ({ context }) => {
    test.setTimeout(300_000)
    await inTabs(context, newsroomPages(locale), async (page, { name, path }) => {
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(path)
        expect.soft(await walk(page), `${name} at ${width}: ${path}`).toEqual([])
      }
    })
  })
}
