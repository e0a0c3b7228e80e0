import type { Page } from '@playwright/test'
import { aDraft, aWithdrawalInEnglish, published, revised } from './setup/making'
import { newsroomPages, publicRows } from './setup/newsroom'
import { sitemapPaths } from './setup/sitemap'
import { expect, test } from './setup/test'

const locales = ['ru', 'en'] as const

test.beforeAll(aWithdrawalInEnglish)

test.describe('an address answers with the right status', () => {
  for (const locale of locales) {
    test(`of every kind of page, in ${locale}`, async ({ request }) => {
      for (const { name, path, status } of newsroomPages(locale)) {
        const answer = await request.get(path, { maxRedirects: 0 })
        expect.soft(answer.status(), `${name}: ${path}`).toBe(status)
        expect.soft(answer.headers()['content-type'], path).toBe('text/html; charset=utf-8')
      }
    })
  }

  test('404 for what never was, in the language of the address or of the reader', async ({ request }) => {
    const absent = [
      '/ru/releases/x',
      '/ru/nothing',
      '/ru/meetings/x/participants',
      '/ru/search/x',
      '/ru/answers/404',
    ]
    for (const path of [
      ...absent,
      '/ru/answers/500',
      '/ru/answers/410/release/x',
      '/ru/releases/%00',
      '/ru/people/a/b',
    ]) {
      const answer = await request.get(path, { maxRedirects: 0 })
      expect.soft(answer.status(), path).toBe(404)
      expect.soft(await answer.text(), path).toContain('<html lang="ru"')
    }
    const strange = ['/nothing', '/%E0%A4%A', '/favicon.png', '/fr/releases', '/.env', '/desk.json']
    for (const path of strange) {
      const answer = await request.get(path, { headers: { 'accept-language': 'en-GB' }, maxRedirects: 0 })
      expect.soft(answer.status(), path).toBe(404)
      expect.soft(await answer.text(), path).toContain('<html lang="en"')
    }
  })

  test('301 from an address with a slash at its end', async ({ request }) => {
    const answer = await request.get('/ru/releases/?year=2024', { maxRedirects: 0 })
    expect(answer.status()).toBe(301)
    expect(answer.headers().location).toBe('/ru/releases?year=2024')
  })

  test('301 from an address that was changed', async ({ request }) => {
    const release = published(aDraft({ title: 'Сменит адрес' }), { slug: 'a-first-address' })
    await expect.poll(async () => (await request.get('/ru/releases/a-first-address')).status()).toBe(200)
    published(revised(release, { change: 'typography' }), { slug: 'a-second-address' })
    await expect.poll(async () => (await request.get('/ru/releases/a-second-address')).status()).toBe(200)
    const answer = await request.get('/ru/releases/a-first-address?from=mail', { maxRedirects: 0 })
    expect(answer.status()).toBe(301)
    expect(answer.headers().location).toBe('/ru/releases/a-second-address')
  })

  test('405 to whatever is no reading', async ({ request }) => {
    for (const path of ['/ru', '/ru/releases', '/ru/search', '/ru/releases.atom', '/sitemap.xml']) {
      const answer = await request.post(path, { data: { a: 1 } })
      expect.soft(answer.status(), path).toBe(405)
      expect.soft(answer.headers().allow, path).toBe('GET, HEAD')
    }
  })

  test('HEAD with the headers of GET and no body', async ({ request }) => {
    const got = await request.get('/ru/releases')
    const head = await request.head('/ru/releases')
    expect(head.status()).toBe(200)
    expect(head.headers()['content-length']).toBe(got.headers()['content-length'])
    expect(await head.text()).toBe('')
  })
})

test.describe('the root', () => {
  const cases: [accept: string, cookie: string, home: string][] = [
    ['ru-RU,ru;q=0.9,en;q=0.8', '', '/ru'],
    ['en-GB,en;q=0.9', '', '/en'],
    ['de,en;q=0.5', '', '/en'],
    ['de', '', '/ru'],
    ['en-GB', 'locale=ru', '/ru'],
    ['ru', 'locale=en', '/en'],
    ['en', 'locale=xx', '/en'],
  ]
  for (const [accept, cookie, home] of cases) {
    test(`leads a browser of ${accept} ${cookie ? `with ${cookie} ` : ''}to ${home}`, async ({ request }) => {
      const headers = { 'accept-language': accept, ...(cookie && { cookie }) }
      const answer = await request.get('/', { headers, maxRedirects: 0 })
      expect(answer.status()).toBe(302)
      expect(answer.headers().location).toBe(home)
      expect(answer.headers().vary).toBe('Accept-Language, Cookie')
    })
  }
})

for (const locale of locales) {
  test(`every kind of page is complete without JavaScript, in ${locale}`, async ({ browser, page }) => {
    const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    for (const { name, path } of newsroomPages(locale)) {
      await plain.goto(path)
      await page.goto(path)
      const main = plain.getByRole('main')
      await expect.soft(plain.getByRole('heading', { level: 1 }), name).toHaveCount(1)
      expect.soft(await plain.title(), name).not.toBe('')
      expect.soft((await main.innerText()).length, name).toBeGreaterThan(40)
      // What only a script could do is not there without one.
      await page.locator('button[data-act]').evaluateAll((buttons) => {
        for (const button of buttons) button.setAttribute('hidden', '')
      })
      const own = (text: string) => text.replace(/\s+/g, ' ')
      expect.soft(own(await main.innerText()), name).toBe(own(await page.getByRole('main').innerText()))
    }
    await plain.context().close()
  })

  for (const width of [390, 320]) {
    test(`no kind of page scrolls sideways at ${width} pixels, in ${locale}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      for (const { name, path } of newsroomPages(locale)) {
        await page.goto(path)
        expect.soft(await sidewaysScroll(page), `${name}: ${path}`).toBeLessThanOrEqual(0)
      }
    })
  }

  test(`the feed in ${locale} is well-formed and leads to releases, newest first`, async ({
    page,
    request,
  }) => {
    const answer = await request.get(`/${locale}/releases.atom`)
    expect(answer.status()).toBe(200)
    expect(answer.headers()['content-type']).toContain('application/atom+xml')
    // Where it was first it is still.
    expect(await (await request.get(`/${locale}/feed.xml`)).text()).toBe(await answer.text())
    const feed = await page.evaluate(
      (text) => {
        const xml = new DOMParser().parseFromString(text, 'application/xml')
        const texts = (name: string) =>
          [...xml.querySelectorAll(`entry > ${name}`)].map((each) => each.textContent ?? '')
        return {
          error: xml.querySelector('parsererror')?.textContent,
          root: xml.documentElement.localName,
          self: xml.querySelector('feed > link[rel=self]')?.getAttribute('href'),
          links: [...xml.querySelectorAll('entry > link')].map((each) => each.getAttribute('href') ?? ''),
          ids: texts('id'),
          published: texts('published'),
          titles: texts('title'),
        }
      },
      await answer.text(),
    )
    expect(feed.error).toBeUndefined()
    expect(feed.root).toBe('feed')
    expect(new URL(String(feed.self)).pathname).toBe(`/${locale}/releases.atom`)
    expect(feed.links.length).toBeGreaterThan(10)
    expect(new Set(feed.ids).size).toBe(feed.ids.length)
    expect(feed.published).toEqual([...feed.published].sort().reverse())
    expect(feed.titles).not.toContain('')
    for (const link of feed.links) expect.soft((await request.get(link)).status(), link).toBe(200)
  })
}

const sidewaysScroll = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('the sitemap is well-formed, and each of its addresses is a page', async ({ page, request }) => {
  test.setTimeout(180_000)
  const paths = ['/sitemap.xml', ...(await sitemapPaths(request))]
  const texts = await Promise.all(paths.map(async (path) => (await request.get(path)).text()))
  const { errors, addresses } = await page.evaluate((sources) => {
    const files = sources.map((source) => new DOMParser().parseFromString(source, 'application/xml'))
    const found = (selector: string) => files.flatMap((file) => [...file.querySelectorAll(selector)])
    const textOf = (selector: string) => found(selector).map((each) => each.textContent ?? '')
    return { errors: textOf('parsererror'), addresses: textOf('url > loc') }
  }, texts)
  expect(errors).toEqual([])
  expect(addresses.length).toBeGreaterThan(100)
  expect(new Set(addresses).size).toBe(addresses.length)
  for (const address of addresses) {
    expect.soft(new URL(address).pathname).toMatch(/^\/(ru|en)(\/|$)/)
    expect.soft((await request.head(address, { maxRedirects: 0 })).status(), address).toBe(200)
  }
  for (const { path, status } of locales.flatMap(newsroomPages)) {
    const listed = addresses.some((address) => address.endsWith(path))
    expect.soft(listed, path).toBe(status === 200 && !path.includes('?') && !/\/(search|view)$/.test(path))
  }
})

test('robots are told where the sitemap is and what is none of theirs', async ({ request }) => {
  const text = await (await request.get('/robots.txt')).text()
  expect(text).toContain('Disallow: /desk')
  expect(text).toMatch(/^Sitemap: http:\/\/localhost:\d+\/sitemap\.xml$/m)
})

test('the language switch leads to the same item, else to the home of the other language', async ({
  page,
}) => {
  const both = publicRows<{ slug: string; en: string; title: string }>(
    `select r.slug, e.slug as en, e.title from releases r
     join releases e on e.translation_group = r.translation_group and e.locale = 'en' where r.locale = 'ru'`,
  )[0]
  const alone = publicRows<{ slug: string }>(
    `select slug from releases r where locale = 'ru' and not exists
     (select 1 from releases e where e.translation_group = r.translation_group and e.locale = 'en')`,
  )[0]
  const language = () => page.getByRole('navigation', { name: 'Язык' }).getByRole('link', { name: 'English' })

  await page.goto(`/ru/releases/${both?.slug}`)
  await language().click()
  await expect(page).toHaveURL(`/en/releases/${both?.en}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(both?.title ?? '')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')

  await page.goto(`/ru/releases/${alone?.slug}`)
  await language().click()
  await expect(page).toHaveURL('/en')
})

test('releases are narrowed by kind, year and topic, in the address', async ({ page }) => {
  await page.goto('/ru/releases')
  await page
    .getByRole('complementary', { name: 'Отобрать' })
    .getByRole('link', { name: 'Выступления' })
    .click()
  await expect(page).toHaveURL('/ru/releases?kind=speech')
  await page.getByRole('complementary', { name: 'Отобрать' }).getByRole('link', { name: '2024' }).click()
  await expect(page).toHaveURL('/ru/releases?kind=speech&year=2024')
  const meant = publicRows<{ title: string }>(
    "select title from releases where locale = 'ru' and kind = 'speech' and issued_on like '2024%' order by issued_at desc",
  )
  expect(meant.length).toBeGreaterThan(0)
  const rows = page.getByRole('main').getByRole('list').getByRole('heading').getByRole('link')
  await expect(rows).toHaveText(meant.map(({ title }) => title))

  await page.goto('/ru/releases?kind=no-such-kind')
  await expect(page.getByText('По этому отбору ничего не опубликовано.')).toBeVisible()
  await page.getByRole('link', { name: 'Показать весь список' }).click()
  await expect(page).toHaveURL('/ru/releases')
})

test('search finds other forms of a word, a name, a phrase, and survives whatever is typed', async ({
  page,
}) => {
  const search = async (words: string) => {
    await page.goto('/ru')
    await page.getByRole('combobox', { name: 'Поиск по сайту' }).fill(words)
    await page.getByRole('button', { name: 'Найти' }).click()
    await expect(page).toHaveURL(/\/ru\/search\?q=/)
  }
  await search('стратегии антинаркотической')
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
  await expect(page.getByText(/^Найден/)).toBeVisible()
  await search('Тасмагамбетова')
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /^Имангали .*Тасмагамбетов$/ })
      .first(),
  ).toBeVisible()
  await search('"контрольная поставка" NEAR(* OR ) title:')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await search('zzzyyyxxx')
  await expect(page.getByText('Проверьте, нет ли опечатки')).toBeVisible()
})
