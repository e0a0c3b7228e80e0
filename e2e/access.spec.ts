import { aWaitingText } from './setup/making'
import { aNewcomer, recordOf, rows } from './setup/office'
import { expect, open, signIn, test } from './setup/test'

// Every role × every address of the desk. The table is written by hand: it says what is meant, not what is.

const author = 'sadykov'
const people = ['sadykov', 'yartseva', 'veresova', 'krechet', 'nobody'] as const

/** 307 leads to the sign-in page. The record addresses are of drafts and releases by `sadykov` or by `lytkina`. */
const table: [path: string, author: number, editor: number, secretary: number, administrator: number][] = [
  ['/desk', 200, 200, 200, 200],
  ['/desk/no-such-page', 404, 404, 404, 404],

  ['/desk/releases', 200, 200, 200, 404],
  ['/desk/releases/new', 200, 200, 200, 404],
  ['/desk/releases/new?from={own release}&language=en', 200, 200, 200, 404],
  ['/desk/releases/draft?meeting={own meeting}', 200, 200, 200, 404],
  ['/desk/releases/draft?meeting={another meeting}', 404, 200, 200, 404],
  ['/desk/releases/draft', 404, 404, 404, 404],
  ['/desk/releases/{own release}', 200, 200, 200, 404],
  ['/desk/releases/{own release}/history', 200, 200, 200, 404],
  ['/desk/releases/{own release}/preview', 200, 200, 200, 404],
  ['/desk/releases/{own release}/withdraw', 404, 404, 404, 404],
  ['/desk/releases/{own live release}/withdraw', 404, 404, 200, 404],
  ['/desk/releases/{another release}', 404, 200, 200, 404],
  ['/desk/releases/{another release}/history', 404, 200, 200, 404],
  ['/desk/releases/{another release}/preview', 404, 200, 200, 404],
  ['/desk/releases/new?from={another release}&language=en', 404, 200, 200, 404],
  ['/desk/releases/bcdfghjkmnpqrstv', 404, 404, 404, 404],

  ['/desk/meetings', 200, 200, 200, 404],
  ['/desk/meetings/new', 200, 200, 200, 404],
  ['/desk/meetings/{own meeting}', 200, 200, 200, 404],
  ['/desk/meetings/{own meeting}/history', 200, 200, 200, 404],
  ['/desk/meetings/{own meeting}/preview', 200, 200, 200, 404],
  ['/desk/meetings/{own live meeting}/withdraw', 404, 404, 200, 404],
  ['/desk/meetings/{another meeting}', 404, 200, 200, 404],
  ['/desk/meetings/{another meeting}/history', 404, 200, 200, 404],
  ['/desk/meetings/{another meeting}/preview', 404, 200, 200, 404],

  ['/desk/attendance', 200, 200, 200, 404],
  ['/desk/attendance/new', 200, 200, 200, 404],
  ['/desk/attendance/{own list}', 200, 200, 200, 404],
  ['/desk/attendance/{own list}/history', 200, 200, 200, 404],
  ['/desk/attendance/{own list}/preview', 200, 200, 200, 404],
  ['/desk/attendance/{another list}', 404, 200, 200, 404],
  ['/desk/attendance/{another list}/history', 404, 200, 200, 404],
  ['/desk/attendance/{another list}/preview', 404, 200, 200, 404],

  ['/desk/intake', 200, 200, 200, 404],
  ['/desk/intake?state=dismissed', 200, 200, 200, 404],
  ['/desk/intake/{own text}', 200, 200, 200, 404],
  ["/desk/intake/{another's text}", 404, 200, 200, 404],
  ['/desk/intake/bcdfghjkmnpqrstv', 404, 404, 404, 404],

  ['/desk/publish', 404, 404, 200, 404],
  ['/desk/publish?edition={approved edition}', 404, 404, 200, 404],
  ['/desk/publish/receipt?record={own live release}', 200, 200, 200, 404],

  ['/desk/directory', 200, 200, 200, 404],
  ['/desk/directory/forms', 200, 200, 200, 404],
  ...['people', 'bodies', 'posts', 'states', 'topics'].flatMap((kind): typeof table => [
    [`/desk/directory/${kind}`, 200, 200, 200, 404],
    [`/desk/directory/${kind}/new`, 404, 200, 404, 404],
    [`/desk/directory/${kind}/{one of ${kind}}`, 200, 200, 200, 404],
    [`/desk/directory/${kind}/{one of ${kind}}/edit`, 404, 200, 404, 404],
    [`/desk/directory/${kind}/{one of ${kind}}/merge`, 404, 200, 404, 404],
  ]),
  ['/desk/directory/planet', 404, 404, 404, 404],
  ['/desk/directory/appointments/new?person={one of people}', 404, 200, 404, 404],
  ['/desk/directory/appointments/{one of appointments}', 200, 200, 200, 404],

  ['/desk/organisation', 200, 200, 200, 200],
  ['/desk/organisation/house-style', 200, 200, 200, 200],
  ['/desk/newsroom', 404, 200, 200, 404],
  ['/desk/newsroom?lead={own live release}', 404, 200, 200, 404],
  ['/desk/checking/directory', 200, 200, 200, 404],
  ['/desk/subscriptions', 404, 404, 200, 200],
  ['/desk/users', 404, 404, 404, 200],
  ['/desk/users/invite', 404, 404, 404, 200],
  ['/desk/users/{user}', 404, 404, 404, 200],
  ['/desk/audit', 404, 404, 404, 200],
  ['/desk/settings', 200, 200, 200, 200],
]

/** What the names in braces stand for. */
function ids(): Record<string, string> {
  const record = (...about: Parameters<typeof recordOf>) => recordOf(...about).recordId
  const any = (name: string) =>
    rows<{ id: string }>(`select id from ${name} where retired_at is null`)[0]?.id ?? ''
  return {
    'own release': record(author, 'release', 'draft'),
    'own live release': record(author, 'release', 'published'),
    'another release': record('lytkina', 'release', 'draft'),
    'own meeting': record(author, 'meeting', 'in_review'),
    'own live meeting': record(author, 'meeting', 'published'),
    'another meeting': record('lytkina', 'meeting', 'draft'),
    'own list': record(author, 'attendance', 'in_review'),
    'another list': record('lytkina', 'attendance', 'draft'),
    'approved edition': recordOf(author, 'release', 'approved').editionId,
    'own text': aWaitingText(author),
    "another's text": aWaitingText('lytkina'),
    'one of people': any('people'),
    'one of bodies': any('bodies'),
    'one of posts': any('posts'),
    'one of states': any('states'),
    'one of topics': any('topics'),
    'one of appointments': any('appointments'),
    user: rows<{ id: string }>('select id from users')[0]?.id ?? '',
  }
}

for (const [column, who] of people.entries()) {
  test(`every address of the desk answers ${who} as it should`, async ({ deskOf, page }) => {
    const known = ids()
    const browser = who === 'nobody' ? page : await deskOf(who)
    const expected: string[] = []
    const found: string[] = []
    for (const [template, ...statuses] of table) {
      const path = template.replace(/\{([^}]+)\}/g, (_, name) => known[name] ?? `no ${name}`)
      const answer = await browser.request.get(path, { maxRedirects: 0 })
      expected.push(`${template} ${statuses[column] ?? 307}`)
      found.push(`${template} ${answer.status()}`)
      if (who === 'nobody') expect(answer.headers().location).toMatch(/^\/sign-in(\?from=%2Fdesk|$)/)
    }
    expect(found).toEqual(expected)
  })
}

test('a page of the desk that is not there looks the same as one that may not be seen', async ({
  deskOf,
}) => {
  const page = await deskOf(author)
  const texts: string[] = []
  for (const path of [
    `/desk/releases/${recordOf('lytkina', 'release', 'draft').recordId}`,
    '/desk/releases/bcdfghjkmnpqrstv',
  ]) {
    await open(page, path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Такой страницы нет')
    texts.push(await page.getByRole('main').innerText())
  }
  expect(texts[0]).toBe(texts[1])
})

test('signing in leads to the page that was asked for', async ({ page }) => {
  await page.goto('/desk/releases?state=draft')
  await expect(page).toHaveURL('/sign-in?from=%2Fdesk%2Freleases%3Fstate%3Ddraft')
  const somebody = await aNewcomer(['editor'])
  await page.getByLabel('Электронная почта').fill(somebody.email)
  await page.getByLabel('Пароль').fill(somebody.password)
  await page.getByRole('button', { name: 'Войти' }).click()
  await expect(page).toHaveURL('/desk/releases?state=draft')
  await expect(page.getByRole('heading', { level: 1, name: 'Релизы' })).toBeVisible()
})

test('a wrong password and an unknown e-mail are refused in the same words', async ({
  page,
  expectConsole,
}) => {
  expectConsole(/status of 401.*\/api\/auth/)
  const { email } = await aNewcomer(['author'])
  const said: string[] = []
  for (const each of [email, 'nobody.at.all@example.org']) {
    await open(page, '/sign-in')
    await page.getByLabel('Электронная почта').fill(each)
    await page.getByLabel('Пароль').fill('ne-tot-parol-sovsem')
    await page.getByRole('button', { name: 'Войти' }).click()
    said.push(await page.getByRole('alert').filter({ hasText: 'Войти не удалось' }).innerText())
  }
  expect(said[0]).toBe(said[1])
})

test('disabling a person ends their session at the next request', async ({ deskOf, page }) => {
  const somebody = await aNewcomer(['author'])
  await signIn(page, somebody)
  await expect(page.getByRole('heading', { level: 1, name: 'Сегодня' })).toBeVisible()

  const administrator = await deskOf('krechet')
  await open(administrator, `/desk/users/${somebody.id}`)
  await administrator.getByRole('button', { name: 'Отключить' }).click()
  await administrator.getByRole('alertdialog').getByRole('button', { name: 'Отключить' }).click()
  await expect(administrator.getByText('Пользователь отключён')).toBeVisible()

  await page.getByRole('link', { name: 'Релизы' }).first().click()
  await expect(page).toHaveURL(/\/sign-in/)
  await page.goto('/desk/releases')
  await expect(page).toHaveURL(/\/sign-in/)
})

test('other roles end the session, and the next one has them', async ({ deskOf, page }) => {
  const somebody = await aNewcomer(['author'])
  await signIn(page, somebody)
  const administrator = await deskOf('krechet')
  await open(administrator, `/desk/users/${somebody.id}`)
  await administrator.getByRole('checkbox', { name: 'Автор' }).uncheck()
  await administrator.getByRole('checkbox', { name: 'Администратор' }).check()
  await administrator.getByRole('button', { name: 'Сохранить роли' }).click()
  await expect(administrator.getByText('Роли сохранены')).toBeVisible()

  await page.goto('/desk/releases')
  await expect(page).toHaveURL(/\/sign-in/)
  await signIn(page, somebody)
  expect((await page.request.get('/desk/releases', { maxRedirects: 0 })).status()).toBe(404)
  expect((await page.request.get('/desk/users', { maxRedirects: 0 })).status()).toBe(200)
})
