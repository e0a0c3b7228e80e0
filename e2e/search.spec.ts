import type { Page } from '@playwright/test'
import { aDraft, published } from './setup/making'
import { expect, test } from './setup/test'

const words = {
  ru: {
    ...{ field: 'Поиск по сайту', submit: 'Найти', kinds: 'Где искать', years: 'Годы', bodies: 'Органы' },
    ...{ releases: 'Релизы', typed: 'засидание', meant: 'Заседание', lead: 'Возможно, вы имели в виду:' },
  },
  en: {
    ...{
      field: 'Search the site',
      submit: 'Search',
      kinds: 'Where to search',
      years: 'Years',
      bodies: 'Bodies',
    },
    ...{ releases: 'Releases', typed: 'sesssion', meant: 'session', lead: 'Did you mean:' },
  },
}

async function searchFor(page: Page, locale: 'ru' | 'en', typed: string) {
  await page.goto(`/${locale}/search?q=${encodeURIComponent(typed)}`)
  return page.getByRole('main')
}

// Everything here works without a script; the keyboard is enough for all of it.
test.use({ javaScriptEnabled: false })

for (const locale of ['ru', 'en'] as const) {
  const { lead, typed, meant, kinds, years, releases } = words[locale]

  test(`a mistake leads to what was meant, by keyboard, in ${locale}`, async ({ page }) => {
    const main = await searchFor(page, locale, typed)
    await expect(main.getByText(lead)).toBeVisible()
    const link = main.getByRole('link', { name: meant, exact: false }).first()
    await link.focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`/${locale}/search\\?q=`))
    await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible()
    await expect(page.getByRole('main').getByText(lead)).toBeHidden()
  })

  test(`results are narrowed by links with counts, and left again, in ${locale}`, async ({ page }) => {
    const main = await searchFor(page, locale, meant)
    const chosen = main
      .getByRole('navigation', { name: kinds })
      .getByRole('listitem')
      .filter({ hasText: releases })
    const count = Number((await chosen.innerText()).replace(/\D/g, ''))
    expect(count).toBeGreaterThan(0)
    await chosen.getByRole('link').click()
    await expect(page).toHaveURL(/kind=release/)
    await expect(main.getByRole('status')).toContainText(String(count))
    const year = main.getByRole('navigation', { name: years }).getByRole('link').nth(1)
    if (await year.isVisible()) {
      const label = await year.innerText()
      await year.click()
      await expect(page).toHaveURL(new RegExp(`kind=release&year=${label}`))
      await expect(main.getByRole('navigation', { name: years }).locator('[aria-current]')).toHaveText(label)
    }
  })
}

test('a number, a layout and a name in Latin letters find the same as what they stand for', async ({
  page,
}) => {
  const release = published(aDraft({ title: 'Завершилось XLVII заседание Квазикомитета' }), {
    slug: 'forty-seventh-session',
  })
  expect(release).toBeDefined()
  for (const typed of [
    'XLVII заседание Квазикомитета',
    '47-е заседание квазикомитета',
    'сорок седьмое заседание квазикомитета',
    'rdfpbrjvbntn',
    'kvazikomitet',
  ]) {
    await expect(async () => {
      const main = await searchFor(page, 'ru', typed)
      await expect(main.locator('a[href="/ru/releases/forty-seventh-session"]'), typed).toBeVisible({
        timeout: 1000,
      })
    }).toPass({ timeout: 10_000 })
  }
  await expect(page.getByRole('main').locator('mark').first()).toHaveText('Квазикомитета')
})

test('a phrase in quotes is found in any form of its words', async ({ page }) => {
  published(aDraft({ title: 'О квазиконтрольных мегапоставках' }), { slug: 'mega' })
  await expect(async () => {
    const main = await searchFor(page, 'ru', '«квазиконтрольная мегапоставка»')
    await expect(main.locator('a[href="/ru/releases/mega"]')).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 10_000 })
})
