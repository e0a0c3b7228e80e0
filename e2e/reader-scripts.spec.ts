import type { Page } from '@playwright/test'
import { aDraft, published } from './setup/making'
import { publicRows } from './setup/newsroom'
import { expect, test } from './setup/test'

const words = {
  ru: { field: 'Поиск по сайту', list: 'Подсказки', none: 'Подсказок нет.', typed: 'заседани' },
  en: { field: 'Search the site', list: 'Suggestions', none: 'No suggestions.', typed: 'sessio' },
}
const copying = {
  ru: { label: 'Скопировать текст', done: 'Скопировано', source: 'Источник: ' },
  en: { label: 'Copy text', done: 'Copied', source: 'Source: ' },
}

/** The search field of a page, and the list under it. */
const searchOn = (page: Page, locale: 'ru' | 'en') => ({
  field: page.getByRole('combobox', { name: words[locale].field }),
  list: page.getByRole('listbox', { name: words[locale].list }),
  options: page.getByRole('option'),
})

for (const locale of ['ru', 'en'] as const) {
  test(`suggestions are reached, chosen and left by keyboard, in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}`)
    const { field, list, options } = searchOn(page, locale)
    await expect(field).toHaveAttribute('aria-expanded', 'false')
    await field.pressSequentially(words[locale].typed)
    await expect(list).toBeVisible()
    await expect(field).toHaveAttribute('aria-expanded', 'true')
    await expect(field).toHaveAttribute('aria-controls', String(await list.getAttribute('id')))
    const count = await options.count()
    expect(count).toBeGreaterThan(1)
    await expect(page.getByRole('search').getByRole('status')).toHaveText(new RegExp(`: ${count}$`))

    await field.press('ArrowDown')
    await expect(options.first()).toHaveAttribute('aria-selected', 'true')
    await expect(field).toHaveAttribute(
      'aria-activedescendant',
      String(await options.first().getAttribute('id')),
    )
    await expect(field).toBeFocused()
    await field.press('ArrowUp')
    await expect(field).not.toHaveAttribute('aria-activedescendant')
    await field.press('ArrowUp')
    await expect(options.last()).toHaveAttribute('aria-selected', 'true')

    await field.press('Escape')
    await expect(list).toBeHidden()
    await expect(field).toHaveValue(words[locale].typed)
    await field.press('ArrowDown')
    await expect(list).toBeVisible()
    const href = await options.first().getAttribute('href')
    await field.press('Enter')
    await expect(page).toHaveURL(String(href))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

  test(`a release is copied as rich and as plain text with its source, in ${locale}`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const [release] = publicRows<{ slug: string; title: string; lead: string }>(
      "select slug, title, lead from releases where locale = ? and lead <> '' order by rowid",
      locale,
    )
    await page.goto(`/${locale}/releases/${release?.slug}`)
    const button = page.getByRole('button', { name: copying[locale].label })
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: copying[locale].done })).toBeVisible()
    await expect(page.getByRole('main').getByRole('status')).toHaveText(copying[locale].done)
    const [item] = await page.evaluate(async () => {
      const items = await navigator.clipboard.read()
      return Promise.all(
        items.map(async (each) => ({
          plain: await (await each.getType('text/plain')).text(),
          rich: await (await each.getType('text/html')).text(),
        })),
      )
    })
    const paragraph = await page.locator('.prose > p').first().innerText()
    const plainly = (text: string) => text.replaceAll('\u00a0', ' ')
    expect(item?.plain.split('\n')[0]).toBe(plainly(String(release?.title)))
    expect(item?.plain).toContain(plainly(String(release?.lead)))
    expect(item?.plain).toContain(plainly(paragraph))
    const end = item?.plain.split('\n').at(-1)
    expect(end).toContain(copying[locale].source)
    expect(end).toMatch(new RegExp(`https?://\\S+/${locale}/releases/${release?.slug}$`))
    expect(item?.rich).toMatch(/<h1\b/)
    expect(item?.rich).not.toMatch(/class=|tabindex|<section/)
    await expect(button).toBeVisible()
  })
}

test('a suggestion is followed by mouse and by finger', async ({ page, browser }) => {
  const phone = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 800 } })
  for (const [each, press] of [
    [page, 'click'],
    [await phone.newPage(), 'tap'],
  ] as const) {
    await each.goto('/ru')
    const { field, options } = searchOn(each, 'ru')
    await field.pressSequentially(words.ru.typed)
    const href = await options.nth(1).getAttribute('href')
    await options.nth(1)[press]()
    await expect(each).toHaveURL(String(href))
  }
  await phone.close()
})

test('suggestions go when the field is left, and are not there after going back', async ({ page }) => {
  await page.goto('/ru')
  const { field, list, options } = searchOn(page, 'ru')
  await field.pressSequentially(words.ru.typed)
  await expect(list).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(list).toBeHidden()

  await field.focus()
  await field.press('ArrowDown')
  await options.first().click()
  await expect(page).not.toHaveURL('/ru')
  const there = page.url()
  await page.goBack()
  await expect(page).toHaveURL('/ru')
  await expect(list).toBeHidden()
  await page.goForward()
  await expect(page).toHaveURL(there)
})

test('Enter without a choice searches as without the script; nothing found is said', async ({ page }) => {
  await page.goto('/ru')
  const { field, list } = searchOn(page, 'ru')
  await field.pressSequentially('zzzyyyxxx')
  await expect(page.getByRole('search').getByRole('status')).toHaveText(words.ru.none)
  await expect(list).toBeHidden()
  await field.press('Enter')
  await expect(page).toHaveURL('/ru/search?q=zzzyyyxxx')
})

test('the server is asked once for words typed at a run, and not while a word is being composed', async ({
  page,
}) => {
  const asked: (string | null)[] = []
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url())
    if (pathname === '/ru/search/suggestions') asked.push(searchParams.get('q'))
  })
  await page.goto('/ru')
  const { field, list } = searchOn(page, 'ru')
  await field.pressSequentially('заседание', { delay: 20 })
  await expect(list).toBeVisible()
  expect(asked).toEqual(['заседание'])

  await field.evaluate((input: HTMLInputElement) => {
    input.value = 'сов'
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }))
  })
  await page.waitForTimeout(400)
  expect(asked).toEqual(['заседание'])
  await field.evaluate((input) => input.dispatchEvent(new CompositionEvent('compositionend')))
  await expect.poll(() => asked).toEqual(['заседание', 'сов'])
})

test('an older question is dropped when a newer one is asked', async ({ page }) => {
  await page.route('**/ru/search/suggestions?*', async (route) => {
    const first = new URL(route.request().url()).searchParams.get('q') === 'за'
    if (first) await new Promise((resolve) => setTimeout(resolve, 800))
    const title = first ? 'an old answer' : 'a new answer'
    await route
      .fulfill({ json: [{ kind: '', title, href: '/ru/releases', date: '' }] })
      // The page no longer waits for it.
      .catch(() => {})
  })
  await page.goto('/ru')
  const { field, options } = searchOn(page, 'ru')
  await field.pressSequentially('за')
  await page.waitForTimeout(250)
  await field.pressSequentially('седание')
  await expect(options).toHaveText(['a new answer'])
  await page.waitForTimeout(900)
  await expect(options).toHaveText(['a new answer'])
})

for (const [how, fail] of [
  ['an error', { status: 500, body: 'no' }],
  ['something else than suggestions', { status: 200, body: '<html>' }],
] as const) {
  test(`the field goes on as a plain one where the server answers with ${how}`, async ({
    page,
    expectConsole,
  }) => {
    // Chromium itself reports the status; the script says nothing and throws nothing.
    expectConsole(/Failed to load resource|^status 500/)
    await page.route('**/ru/search/suggestions?*', (route) => route.fulfill(fail))
    await page.goto('/ru')
    const { field, list } = searchOn(page, 'ru')
    const answered = page.waitForResponse('**/ru/search/suggestions?*')
    await field.pressSequentially('заседание')
    await answered
    await expect(list).toBeHidden()
    await field.press('Enter')
    await expect(page).toHaveURL(/\/ru\/search\?q=/)
  })
}

test('a text with a list, a table and a link is copied in order', async ({ page, context, request }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  published(aDraft({ title: 'Релиз для копирования', text: 'Первая строка.' }), { slug: 'a-release-to-copy' })
  await expect.poll(async () => (await request.get('/ru/releases/a-release-to-copy')).status()).toBe(200)
  await page.goto('/ru/releases/a-release-to-copy')
  // What any release may hold, without an editor's work: the script reads the page.
  await page.locator('.prose').evaluate((prose) => {
    const make = (name: string, ...inside: (Node | string)[]) => {
      const made = document.createElement(name)
      made.append(...inside)
      return made
    }
    const link = make('a', 'ссылка')
    link.setAttribute('href', '/ru/meetings')
    prose.append(
      make('ul', make('li', make('p', 'один')), make('li', make('p', 'два'))),
      make('section', make('table', make('tbody', make('tr', make('td', 'а'), make('td', 'б'))))),
      make('p', 'Есть ', link, '.'),
    )
  })
  await page.getByRole('button', { name: copying.ru.label }).click()
  await expect(page.getByRole('button', { name: copying.ru.done })).toBeVisible()
  const plain = await page.evaluate(() => navigator.clipboard.readText())
  expect(plain).toContain('Первая строка.\n\n– один\n– два\n\nа\tб\n\nЕсть ссылка.')
})
