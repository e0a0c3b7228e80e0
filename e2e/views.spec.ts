import { everyView, parseView, viewKey } from '@/lib/accessibility/view'
import { findings } from './setup/axe'
import { misfits } from './setup/fit'
import { aWithdrawalInEnglish } from './setup/making'
import { newsroomPages } from './setup/newsroom'
import { inTabs } from './setup/tabs'
import { expect, test } from './setup/test'
import { pairwise, wear, withoutView } from './setup/views'

// Every kind of page in the views of it that readers may choose.

test.beforeAll(aWithdrawalInEnglish)

/** The view in which most differs, and its panel says most. */
const furthest = parseView('t2.f2.c3.s1.i1')

/** One view for each scheme of colours, in which the other choices differ as well: contrast is a matter of colours. */
const coloured = ['t1.f1', 't2.c1.s1', 'f1.c2.i1', 't2.f2.c3.s1'].map(parseView)

test('every view is had by its cookie', async ({ request }) => {
  for (const view of everyView.map(viewKey).filter(Boolean)) {
    const answer = await request.get('/en/topics', { headers: { cookie: `view=${view}` } })
    expect.soft(await answer.text(), view).toContain(`data-view="${view}"`)
  }
})

for (const locale of ['ru', 'en'] as const) {
  // By this, what wears the attributes of a view in the tests below is what a reader has by the cookie.
  test(`a view changes the attributes of the page and its panel, and nothing else, in ${locale}`, async ({
    request,
  }) => {
    for (const { name, path } of newsroomPages(locale).filter(({ name }) => name !== 'view')) {
      const plain = await (await request.get(path)).text()
      const inView = await (
        await request.get(path, { headers: { cookie: `view=${viewKey(furthest)}` } })
      ).text()
      expect.soft(inView, name).not.toBe(plain)
      expect.soft(withoutView(inView), name).toBe(withoutView(plain))
    }
  })

  test(`axe finds nothing on any page in any scheme of colours, in ${locale}`, async ({ context }) => {
    test.setTimeout(240_000)
    await inTabs(context, newsroomPages(locale), async (page, { name, path }) => {
      await page.goto(path)
      for (const view of coloured) {
        await wear(page, view)
        const found = await findings(page, ['color-contrast', 'link-in-text-block'])
        expect.soft(found, `${name} in ${viewKey(view)}`).toEqual([])
      }
      const found = await findings(page, ['target-size', 'scrollable-region-focusable'])
      expect.soft(found, `${name} in ${viewKey(furthest)}`).toEqual([])
    })
  })

  test(`everything fits in any view, in ${locale}`, async ({ context, baseURL }) => {
    test.setTimeout(240_000)
    await context.addCookies([{ name: 'view', value: viewKey(furthest), url: String(baseURL) }])
    await inTabs(context, newsroomPages(locale), async (page, { name, path }) => {
      await page.goto(path)
      await expect(page.locator('html')).toHaveAttribute('data-view', viewKey(furthest))
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 })
        for (const view of pairwise()) {
          await wear(page, view)
          expect.soft(await misfits(page), `${name} in ${viewKey(view)} at ${width}`).toEqual([])
        }
      }
    })
  })
}
