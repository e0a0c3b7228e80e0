import { aWithdrawalInEnglish } from './setup/making'
import { newsroomPages, publicRows } from './setup/newsroom'
import { expect, test } from './setup/test'

// Everything a reader comes for, in a browser that runs no script at all.
test.use({ javaScriptEnabled: false })
test.beforeAll(aWithdrawalInEnglish)

for (const locale of ['ru', 'en'] as const) {
  test(`nothing on any page waits for a script, in ${locale}`, async ({ page, request }) => {
    for (const { name, path, status } of newsroomPages(locale)) {
      expect.soft((await page.goto(path))?.status(), name).toBe(status)
      await expect.soft(page.getByRole('heading', { level: 1 }), name).toBeVisible()
      await expect.soft(page.getByRole('banner').getByRole('searchbox'), name).toBeVisible()
      // A control that only a script could answer is not there to be seen.
      for (const button of await page.getByRole('button').all()) {
        expect.soft(await button.getAttribute('type'), `${name}: ${await button.innerText()}`).toBe('submit')
      }
      await expect.soft(page.locator('noscript, template'), name).toHaveCount(0)
      const hidden = page.locator('body [hidden]:not(button[data-act], :has(> #follow-website))')
      await expect.soft(hidden, name).toHaveCount(0)
      expect.soft(await (await request.get(path)).text(), name).not.toContain('<style')
    }
  })

  test(`a release, its lead and its text are read, in ${locale}`, async ({ page }) => {
    const [release] = publicRows<{ slug: string; title: string; lead: string }>(
      "select slug, title, lead from releases where locale = ? and lead <> ''",
      locale,
    )
    await page.goto(`/${locale}/releases/${release?.slug}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(String(release?.title))
    await expect(page.getByText(String(release?.lead))).toBeVisible()
    await expect(page.locator('.prose > p').first()).toBeVisible()
    await expect(page.locator('button[data-act]:visible')).toHaveCount(0)
  })

  test(`the table of participants has everybody, in ${locale}`, async ({ page }) => {
    const listed = newsroomPages(locale).find(({ name }) => name === 'participants')
    await page.goto(String(listed?.path))
    await expect(page.getByRole('table').first()).toBeVisible()
    expect(await page.getByRole('row').count()).toBeGreaterThan(3)
  })
}

test('a list is narrowed and paged by links', async ({ page }) => {
  await page.goto('/ru/releases')
  await page
    .getByRole('complementary', { name: 'Отобрать' })
    .getByRole('link', { name: 'Выступления' })
    .click()
  await expect(page).toHaveURL('/ru/releases?kind=speech')
  await page.goto('/ru/releases')
  await page
    .getByRole('navigation', { name: 'Страницы' })
    .getByRole('link', { name: /Раньше/ })
    .click()
  await expect(page).toHaveURL('/ru/releases?page=2')
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible()
})

test('the search is a form', async ({ page }) => {
  await page.goto('/ru')
  await page.getByRole('searchbox', { name: 'Поиск по сайту' }).fill('заседание')
  await page.getByRole('button', { name: 'Найти' }).click()
  await expect(page).toHaveURL(/\/ru\/search\?q=/)
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
})
