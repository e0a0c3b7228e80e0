import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, expect, test } from '@playwright/test'
import { aWithdrawalInEnglish } from './setup/making'
import { newsroomPages } from './setup/newsroom'

// `npm run screenshots`: every kind of page of the newsroom, in both languages, wide and on a phone, on one sheet each,
// for docs/newsroom-pages.md. No test: it is for eyes.

const folder = join('docs', 'screenshots', 'newsroom')
const sights = [
  { locale: 'ru', width: 1280, height: 1500, shown: 640 },
  { locale: 'en', width: 1280, height: 1500, shown: 640 },
  { locale: 'ru', width: 390, height: 1462, shown: 200 },
  { locale: 'en', width: 390, height: 1462, shown: 200 },
] as const

const fileOf = (name: string) => `${name.replaceAll(/[^a-z0-9]+/g, '-')}.jpg`

test('every kind of page', async ({ browser, baseURL }) => {
  test.setTimeout(900_000)
  await aWithdrawalInEnglish()
  mkdirSync(folder, { recursive: true })
  const pages = newsroomPages('ru')
  for (const { name } of pages) {
    const images = await Promise.all(
      sights.map((sight) => look(browser, `${baseURL}${pathOf(name, sight.locale)}`, sight)),
    )
    const sheet = await browser.newPage({ viewport: { width: 1776, height: 800 } })
    await sheet.setContent(
      `<body style="margin:24px;display:flex;gap:16px;align-items:start;background:#d9d5cb">${images
        .map((image, place) => `<img width="${sights[place]?.shown}" src="data:image/png;base64,${image}">`)
        .join('')}</body>`,
    )
    await sheet.screenshot({ path: join(folder, fileOf(name)), type: 'jpeg', quality: 72, fullPage: true })
    await sheet.close()
  }
  writeFileSync(join('docs', 'newsroom-pages.md'), index(pages.map(({ name }) => name)))
})

function pathOf(name: string, locale: 'ru' | 'en'): string {
  const page = newsroomPages(locale).find((each) => each.name === name)
  expect(page, name).toBeDefined()
  return page?.path ?? ''
}

async function look(
  browser: Browser,
  url: string,
  { width, height }: (typeof sights)[number],
): Promise<string> {
  const page = await browser.newPage({ viewport: { width, height } })
  await page.goto(url)
  await page.evaluate(() => document.fonts.ready)
  const image = await page.screenshot()
  await page.close()
  return image.toString('base64')
}

const index = (names: readonly string[]) =>
  [
    '# Every kind of page of the newsroom',
    '',
    'On the demonstration, in Russian and English, wide and on a phone; the first screens of each. `npm run screenshots` takes them anew.',
    '',
    ...names.flatMap((name) => [
      `## ${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      '',
      `![${name}](screenshots/newsroom/${fileOf(name)})`,
      '',
    ]),
  ].join('\n')
