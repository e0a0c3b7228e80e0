import AxeBuilder from '@axe-core/playwright'
import { type Choice, everyView, type View, viewChoices, viewKey } from '@/lib/accessibility/view'
import { aWithdrawalInEnglish } from './setup/making'
import { newsroomPages } from './setup/newsroom'
import { expect, test } from './setup/test'

// Every kind of page in the views of it that readers may choose.

test.beforeAll(aWithdrawalInEnglish)

type Pair = string
const names = Object.keys(viewChoices) as Choice[]
const pairsOf = (view: View): Pair[] =>
  names.flatMap((a, place) => names.slice(place + 1).map((b) => `${a}=${view[a]} ${b}=${view[b]}`))

/** A few views in which every two values of two choices meet: what fits in these fits in all. */
function pairwise(): View[] {
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

/** One view for each scheme of colours, in which the other choices differ as well: contrast is a matter of colours. */
const coloured = ['t1.f1', 't2.c1.s1', 'f1.c2.i1', 't2.f2.c3.s1']

/** What a view may change: the rest of a page is the same in every one (axe.spec.ts). */
const ofLooks = ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable']

for (const locale of ['ru', 'en'] as const) {
  for (const view of coloured) {
    test(`axe finds nothing on any page in the view ${view}, in ${locale}`, async ({
      page,
      context,
      baseURL,
    }) => {
      test.setTimeout(180_000)
      await context.addCookies([{ name: 'view', value: view, url: String(baseURL) }])
      for (const { name, path } of newsroomPages(locale)) {
        await page.goto(path)
        await expect(page.locator('html')).toHaveAttribute('data-view', view)
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().withRules(ofLooks).analyze()
        const found = violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)
        expect.soft(found, name).toEqual([])
      }
    })
  }

  test(`nothing scrolls sideways in any view, in ${locale}`, async ({ page, context, baseURL }) => {
    test.setTimeout(600_000)
    for (const view of pairwise().map(viewKey).filter(Boolean)) {
      await context.addCookies([{ name: 'view', value: view, url: String(baseURL) }])
      for (const { name, path } of newsroomPages(locale)) {
        await page.goto(path)
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 900 })
          const sideways = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          expect.soft(sideways, `${name} in ${view} at ${width}`).toBeLessThanOrEqual(0)
        }
      }
    }
  })
}

test('every view is had by its cookie', async ({ request }) => {
  for (const view of everyView.map(viewKey).filter(Boolean)) {
    const answer = await request.get('/en/topics', { headers: { cookie: `view=${view}` } })
    expect.soft(await answer.text(), view).toContain(`data-view="${view}"`)
  }
})
