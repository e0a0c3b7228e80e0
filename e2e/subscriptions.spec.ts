import type { Page } from '@playwright/test'
import type { Mail, MailServer } from './setup/mail-server'
import { aDraft, published, revised } from './setup/making'
import { publicRows } from './setup/newsroom'
import { store } from './setup/office'
import { expect, open, test } from './setup/test'

// From the form of the newsroom to the mailbox, by a real SMTP server, and out of it again.

let server: MailServer

test.beforeAll(({ mailServer }) => {
  server = mailServer
})

let readers = 0
const aReader = () => `reader-${Date.now()}-${readers++}@example.org`

/** The newest of so many mails to this address. */
async function mailTo(address: string, count: number): Promise<Mail> {
  await expect.poll(() => server.to(address).length, { timeout: 20_000 }).toBe(count)
  const newest = server.to(address).at(-1)
  if (!newest) throw new Error(`No mail to ${address}`)
  return newest
}

const linkIn = ({ text }: Mail, page: string) =>
  new RegExp(`http://localhost:\\d+/subscriptions/[\\w-]{43}/${page}`).exec(text)?.[0] ?? ''

async function confirms(page: Page, address: string, button: string, done: string) {
  await page.goto(linkIn(await mailTo(address, 1), 'confirm'))
  await page.getByRole('button', { name: button }).click()
  await expect(page.getByRole('heading', { level: 1, name: done })).toBeVisible()
}

/** Waits until the site shows a release of this title, and for what its mails would need besides. */
async function out(title: string) {
  await expect
    .poll(() => publicRows('select 1 from releases where title = ?', title).length)
    .toBeGreaterThan(0)
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 4000))

test('a narrowed list is followed, its new releases come in full, a correction too, and one click ends it', async ({
  page,
}) => {
  const address = aReader()
  await page.goto('/ru/releases?kind=statement')
  await page.getByRole('navigation').getByRole('link', { name: /почт/i }).first().click()
  await expect(page.getByRole('link', { name: /^Заявления/ }).first()).toBeVisible()
  await page.getByLabel('Адрес электронной почты').fill(address)
  await page.getByRole('button', { name: 'Подписаться' }).click()
  await expect(page.getByRole('heading', { name: 'Проверьте почту' })).toBeVisible()
  expect(page.url()).not.toContain('reader')
  await expect(page.getByText(address)).toBeVisible()

  const before = published(aDraft({ title: `До подтверждения ${address}`, content: { kind: 'statement' } }))
  await out(`До подтверждения ${address}`)
  expect(before.recordId).toBeTruthy()
  await confirms(page, address, 'Подтвердить', 'Подписка оформлена')

  published(aDraft({ title: `Новость ${address}`, content: { kind: 'news' } }))
  const made = published(
    aDraft({ title: `Заявление ${address}`, text: 'Весь текст в письме.', content: { kind: 'statement' } }),
  )
  const mail = await mailTo(address, 2)
  expect(mail.subject).toContain(`Заявление ${address}`)
  for (const form of [mail.text, mail.html]) expect(form).toContain('Весь текст в письме.')
  expect(mail.header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')

  published(revised(made, { change: 'noted', note: { ru: 'Исправлена дата.', en: '' } }))
  const correction = await mailTo(address, 3)
  expect(correction.text).toContain('Исправлена дата.')
  expect(`${correction.header('in-reply-to')} ${correction.header('references')}`).toContain(
    mail.header('message-id'),
  )

  const target = /<(https?:[^>]+)>/.exec(mail.header('list-unsubscribe'))?.[1] ?? ''
  const answer = await fetch(target, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  })
  expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null])
  published(aDraft({ title: `После ${address}`, content: { kind: 'statement' } }))
  await out(`После ${address}`)
  await settled()
  expect(server.to(address)).toHaveLength(3)
  await page.goto(target)
  await expect(page.getByRole('heading', { level: 1, name: 'Вы отписались' })).toBeVisible()
})

test('without JavaScript, in English: what was typed wrongly is kept, and a digest comes once in its time', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB' })
  const page = await context.newPage()
  const address = aReader()
  await page.goto('/en/follow?list=releases')
  await page.getByLabel('E-mail address').fill('reader@localhost')
  await page.getByRole('radio', { name: /^Once a day/ }).check()
  await page.getByRole('button', { name: 'Subscribe' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  const field = page.getByLabel('E-mail address')
  await expect(field).toHaveValue('reader@localhost')
  await expect(field).toHaveAccessibleDescription(/press@example\.org/)
  await expect(page.getByRole('radio', { name: /^Once a day/ })).toBeChecked()
  await field.fill(address)
  await page.getByRole('button', { name: 'Subscribe' }).click()
  await expect(page.getByRole('heading', { name: 'Check your mail' })).toBeVisible()
  await confirms(page, address, 'Confirm', 'You are subscribed')

  const titles = [`First of the day ${address}`, `Second of the day ${address}`]
  for (const title of titles) published(aDraft({ language: 'en', title }))
  const digests = () =>
    store()
      .$client.prepare(
        `select m.id from mails m join subscriptions s on s.id = m.subscription_id
         join mail_items i on i.mail_id = m.id where m.kind = 'digest' and s.email = ?`,
      )
      .all(address)
  await expect.poll(() => digests().length, { timeout: 20_000 }).toBe(2)
  await settled()
  expect(server.to(address)).toHaveLength(1)
  store()
    .$client.prepare(
      `update mails set due_at = ? where kind = 'digest' and subscription_id in (select id from subscriptions where email = ?)`,
    )
    .run(new Date().toISOString(), address)
  const digest = await mailTo(address, 2)
  for (const title of titles) expect(digest.text).toContain(title)

  await page.goto(linkIn(digest, 'unsubscribe'))
  await page.getByRole('link', { name: 'All subscriptions of this address' }).click()
  await page.getByRole('radio', { name: 'at once' }).check()
  await page.getByRole('button', { name: /^Save how often/ }).click()
  await expect(page.getByRole('status')).toHaveText('Saved')
  await expect(page.getByRole('radio', { name: 'at once' })).toBeChecked()
  await page.getByRole('button', { name: /^Unsubscribe: / }).click()
  await expect(page.getByText('This address has no subscriptions.')).toBeVisible()
  await context.close()
})

test('who follows a page is told when it changes, and of nothing else', async ({ page }) => {
  const address = aReader()
  const title = `За этой страницей следят ${address}`
  const made = published(aDraft({ title }))
  await out(title)
  const [release] = publicRows<{ slug: string }>('select slug from releases where title = ?', title)
  await page.goto(`/ru/releases/${release?.slug}`)
  await page.getByRole('link', { name: 'Сообщить, если страница изменится' }).click()
  await expect(page.getByRole('link', { name: title })).toBeVisible()
  await page.getByLabel('Адрес электронной почты').fill(address)
  await page.getByRole('button', { name: 'Сообщать об изменениях' }).click()
  await expect(page.getByRole('heading', { name: 'Проверьте почту' })).toBeVisible()
  await confirms(page, address, 'Подтвердить', 'Подписка оформлена')

  published(aDraft({ title: `Другая новость ${address}` }))
  published(revised(made, { change: 'typography' }))
  published(revised(made, { change: 'noted', note: { ru: 'Уточнено место.', en: '' } }))
  const mail = await mailTo(address, 2)
  expect(mail.text).toContain('Уточнено место.')
  await settled()
  expect(server.to(address)).toHaveLength(2)
})

test('the desk counts subscriptions, shows no address, and erases one when its owner asks', async ({
  page,
  deskOf,
}) => {
  const address = aReader()
  await page.goto('/ru/follow?list=meetings')
  await page.getByLabel('Адрес электронной почты').fill(address)
  await page.getByRole('button', { name: 'Подписаться' }).click()
  await confirms(page, address, 'Подтвердить', 'Подписка оформлена')
  const secretary = await deskOf('veresova')
  await secretary.goto('/desk/subscriptions')
  await expect(secretary.getByRole('rowheader', { name: 'Заседания' }).first()).toBeVisible()
  expect(await secretary.getByRole('main').innerText()).not.toContain('@')
  await expect(secretary.getByRole('heading', { name: 'Один адрес' })).toHaveCount(0)

  const administrator = await deskOf('krechet')
  await open(administrator, '/desk/subscriptions')
  await administrator.getByLabel('Адрес электронной почты').fill(address)
  await administrator.getByRole('button', { name: 'Найти' }).click()
  await expect(administrator.getByRole('status').filter({ hasText: address })).toBeVisible()
  expect(administrator.url()).not.toContain('reader')
  await administrator.getByRole('button', { name: 'Стереть адрес' }).click()
  await administrator.getByRole('alertdialog').getByRole('button', { name: 'Стереть адрес' }).click()
  await expect(administrator.getByText('Адрес стёрт')).toBeVisible()
  const kept = store().$client.prepare('select count(*) from subscriptions where email = ?').pluck()
  expect(kept.get(address)).toBe(0)
})
