import type { Page } from '@playwright/test'
import { expect, test } from './setup/test'

// Lists narrowed by plain links: what is counted beside a choice is what is there once it is chosen.

const total = async (page: Page) =>
  Number(
    (
      await page
        .getByText(/^[\d\s]+(релиз|заседани)\S*$/)
        .first()
        .innerText()
    ).replace(/\D/g, ''),
  )
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const narrow = (page: Page) => page.getByRole('complementary', { name: 'Отобрать' })

const part = (page: Page, filter: string) =>
  narrow(page).locator('section', { has: page.getByRole('heading', { name: filter, exact: true }) })

/** What is counted beside each choice of a filter, in their order. */
const countsOf = async (page: Page, filter: string) =>
  (await part(page, filter).locator('li > span:last-child').allInnerTexts()).map((text) =>
    Number(text.replace(/\D/g, '')),
  )

/** Follows the choice of a filter that leaves the most, and gives what was counted beside it. */
async function choose(page: Page, filter: string): Promise<number> {
  const counts = await countsOf(page, filter)
  const count = Math.max(...counts)
  const item = part(page, filter).getByRole('listitem').nth(counts.indexOf(count))
  const href = await item.getByRole('link').getAttribute('href')
  await item.getByRole('link').click()
  await page.waitForURL((url) => `${url.pathname}${url.search}` === href)
  return count
}

for (const list of ['releases', 'meetings']) {
  test(`${list} are narrowed step by step, each count is kept, and every step can be left`, async ({
    page,
  }) => {
    await page.goto(`/ru/${list}`)
    const whole = await total(page)
    for (const filter of ['Год', 'Тема', 'Орган', 'Государство', 'Персона'])
      await expect(part(page, filter), filter).toHaveCount(1)
    let steps = 0
    for (const filter of ['Год', 'Месяц', 'Тема', 'Орган', 'Государство', 'Персона']) {
      // What tells nothing apart any more is not offered.
      if ((await part(page, filter).count()) === 0) continue
      const count = await choose(page, filter)
      expect(await total(page), filter).toBe(count)
      expect(count, filter).toBeGreaterThan(0)
      steps += 1
    }
    expect(steps).toBeGreaterThan(2)
    await expect(heading(page)).toHaveText(/^(Релизы|Заседания): .*\d{4}\sгод/)
    await expect(page).toHaveTitle(/^(Релизы|Заседания): .*\d{4}\sгод/)
    const chosen = page.getByRole('navigation', { name: 'Отобрано' })
    await expect(chosen.getByRole('link')).toHaveCount(steps + 1)
    // A month goes with its year.
    await chosen.getByRole('link', { name: /^Снять отбор: \d{4}/ }).click()
    await expect(page).not.toHaveURL(/year=|month=/)
    await chosen.getByRole('link', { name: 'Сбросить всё' }).click()
    await expect(page).toHaveURL(new RegExp(`/ru/${list}$`))
    expect(await total(page)).toBe(whole)
  })
}

test('what nobody knows is an empty list with a way back', async ({ page }) => {
  for (const query of [
    'person=nobody',
    'kind=poem&year=2026',
    'year=20x6',
    'month=3',
    'state=zz&body=none',
  ]) {
    const answer = await page.goto(`/ru/releases?${query}`)
    expect(answer?.status(), query).toBe(200)
    expect(await total(page), query).toBe(0)
    await page.getByRole('link', { name: 'Показать весь список' }).click()
    await expect(page, query).toHaveURL(/\/ru\/releases$/)
  }
})

test('where values are many, all of them have a page', async ({ page }) => {
  await page.goto('/ru/releases?topic=countering-drug-trafficking')
  await narrow(page)
    .getByRole('link', { name: /^Все персоны/ })
    .click()
  await expect(heading(page)).toHaveText('Выбор персоны')
  const item = page.getByRole('main').getByRole('listitem').first()
  const count = Number(await item.locator('span').innerText())
  await item.getByRole('link').click()
  await expect(page).toHaveURL(/\?topic=countering-drug-trafficking&person=[a-z-]+$/)
  expect(await total(page)).toBe(count)
})

test.describe('on a phone, without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } })

  test('choices are folded, and unfold by the keyboard', async ({ page }) => {
    await page.goto('/ru/releases')
    const kind = narrow(page).getByRole('link', { name: 'Заявления' })
    await expect(kind).toBeHidden()
    await narrow(page).locator('summary').press('Enter')
    await kind.click()
    await expect(heading(page)).toHaveText('Заявления')
  })
})

test('the archive leads to the months of both lists', async ({ page }) => {
  await page.goto('/ru/archive')
  const month = page.getByRole('main').getByRole('listitem').filter({ hasText: 'релиз' }).first()
  const link = month.getByRole('link', { name: /релиз/ })
  const count = Number((await link.innerText()).replace(/\D/g, ''))
  await link.click()
  await expect(page).toHaveURL(/\/ru\/releases\?year=\d{4}&month=\d{1,2}$/)
  expect(await total(page)).toBe(count)
})

test('the page of a body leads to its releases in the list', async ({ page }) => {
  await page.goto('/ru/releases')
  await choose(page, 'Орган')
  const body = new URL(page.url()).searchParams.get('body')
  const shown = await total(page)
  await page.goto(`/ru/bodies/${body}`)
  await page.getByRole('link', { name: 'Все релизы с отбором' }).click()
  expect(await total(page)).toBe(shown)
})
