import type { Page } from '@playwright/test'
import { aWithdrawalInEnglish } from './setup/making'
import { newsroomPages } from './setup/newsroom'
import { expect, test } from './setup/test'

// How readers may have the pages: by a plain form, a cookie and the server, without script.

test.beforeAll(aWithdrawalInEnglish)

/** Presses Tab until the focus is on what has this name; says how often that was. */
async function tabTo(page: Page, name: string, most = 60): Promise<number> {
  for (let presses = 0; presses <= most; presses++) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      const label =
        element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.textContent
      return (label ?? '').replace(/\s+/g, ' ').trim()
    })
    if (focused === name) return presses
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${name}`)
}

test.describe('without script, by keyboard alone', () => {
  test('a view is chosen, kept over pages and languages, changed, and left again', async ({ browser }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    const html = page.locator('html')
    await page.goto('/ru/releases?kind=news&year=2024')
    // The first of all.
    expect(await tabTo(page, 'Версия для слабовидящих')).toBe(1)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('group', { name: 'Размер текста' })).toBeVisible()
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(5)

    await tabTo(page, 'Обычный')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, 'Как на сайте')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, 'Применить')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/ru/releases?kind=news&year=2024')
    await expect(html).toHaveAttribute('data-view', 't1.c2')

    await page.goto('/en/meetings')
    await expect(html).toHaveAttribute('data-view', 't1.c2')
    const panel = page.getByRole('region', { name: 'Accessibility settings' })
    await expect(panel.getByText('Accessibility settings: large text, white on black')).toBeVisible()
    expect(await tabTo(page, 'Accessibility settings: large text, white on black')).toBe(1)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('radio', { name: 'Large', exact: true })).toBeChecked()
    await expect(page.getByRole('radio', { name: 'White on black' })).toBeChecked()

    await page.goto('/ru/people')
    expect(await tabTo(page, 'Обычная версия')).toBe(2)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/ru/people')
    await expect(html).not.toHaveAttribute('data-view')
    expect(await page.context().cookies()).toEqual([])
    await page.context().close()
  })
})

test('flags and the emblem are drawn, and are not there for who wants no images', async ({
  page,
  context,
  baseURL,
}) => {
  const list = newsroomPages('ru').find(({ name }) => name === 'participants')?.path ?? ''
  await page.goto(list)
  const flags = page.getByRole('main').locator('img')
  expect(await flags.count()).toBeGreaterThan(1)
  for (const flag of await flags.all()) {
    await flag.scrollIntoViewIfNeeded()
    await expect.poll(() => flag.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBeGreaterThan(0)
  }
  await context.addCookies([{ name: 'view', value: 'i1', url: String(baseURL) }])
  await page.goto(list)
  await expect(page.locator('img:visible')).toHaveCount(0)
  await expect(page.getByRole('row', { name: /^Республика Армения/ }).first()).toBeVisible()
})

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

test('no header of a client is taken for its cookie', async ({ request }) => {
  const answer = await request.get('/ru/topics', { headers: { 'x-view': 't2' } })
  expect(await answer.text()).not.toContain('data-view=')
})
