import AxeBuilder from '@axe-core/playwright'
import { newsroomPages } from './setup/newsroom'
import { expect, test } from './setup/test'

// How readers may have the pages: by a plain form, a cookie and the server, without script.

test.describe('without script, by keyboard', () => {
  test.use({ javaScriptEnabled: false })

  test('a view is chosen, kept over pages and languages, and left again', async ({ page }) => {
    await page.goto('/ru/releases')
    await page.getByRole('link', { name: 'Версия для слабовидящих' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Версия для слабовидящих' })).toBeVisible()
    const group = (name: string) => page.getByRole('group', { name })
    await group('Размер текста').getByRole('radio').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.getByRole('button', { name: 'Применить' }).focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/ru/releases')
    const html = page.locator('html')
    await expect(html).toHaveAttribute('data-text', 'large')
    await page.goto('/en/meetings')
    await expect(html).toHaveAttribute('data-text', 'large')
    await page.keyboard.press('Tab')
    await page.goto('/ru/people')
    await page.getByRole('link', { name: 'Обычная версия' }).first().focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/ru/people')
    await expect(html).not.toHaveAttribute('data-text')
  })
})

for (const view of ['t2.c1', 't2.c2.s1', 't2.c3.f2.i1']) {
  test(`nothing is found by axe, and nothing scrolls sideways, in the view ${view}`, async ({
    page,
    context,
    baseURL,
  }) => {
    test.setTimeout(120_000)
    await context.addCookies([{ name: 'view', value: view, url: String(baseURL) }])
    const names = ['home', 'release', 'participants', 'search results', 'nothing']
    for (const { name, path } of newsroomPages('ru').filter((each) => names.includes(each.name))) {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.goto(path)
      await expect(page.locator('html')).toHaveAttribute('data-view', view)
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
      expect
        .soft(
          violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
          name,
        )
        .toEqual([])
      await page.setViewportSize({ width: 320, height: 900 })
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect.soft(sideways, name).toBe(0)
    }
  })
}

test('a cookie or a way back that nobody was given does nothing', async ({ request }) => {
  const plain = await (await request.get('/ru')).text()
  for (const cookie of ['view=t9', `view=${'t1.'.repeat(3000)}`, 'view="><script>', 'view=constructor'])
    expect(await (await request.get('/ru', { headers: { cookie } })).text()).toBe(plain)
  for (const from of ['//evil.example', 'https://evil.example/ru', '/desk', '/ru\r\nx: y', 'javascript:1']) {
    const address = `/ru/view/set?text=large&from=${encodeURIComponent(from)}`
    const answer = await request.get(address, { maxRedirects: 0 })
    expect.soft([answer.status(), answer.headers().location], from).toEqual([303, '/ru'])
    expect.soft(answer.headers()['cache-control'], from).toBe('no-store')
  }
})
