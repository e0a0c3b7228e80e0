import { writeFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import type { MailKind } from '@/db/editorial/schema/mail'
import type { Locale } from '@/db/locales'
import { faultsOf } from '@/e2e/setup/valid-html'
import { document } from '@/lib/richtext/document'
import { aMailOffice, type MailOffice, mailSite, pass, plan } from '@/lib/testing/mail'
import { movesIn } from '@/lib/testing/moves'
import { aList, aMeeting, aRelease, corrected, project, published } from '@/lib/testing/office'
import { aSubscription } from '@/lib/testing/subscriptions'
import { compose } from './compose'
import { nextDue } from './due'
import { letterHtml } from './templates/html'
import { letterText } from './templates/text'

let office: MailOffice
beforeEach(() => {
  office = aMailOffice()
})

const hostile = '<script>alert</script> & <img>'

/** Everything that a text may have in it. */
const body = document([
  { h2: 'Итоги' },
  { p: ['Подробности – ', { a: 'на странице', href: '/ru/meetings' }, ', ', { b: 'важно' }, '.\nДа.'] },
  { p: hostile },
  { ul: ['Первый', [{ i: 'Второй' }]] },
  { ol: ['Третий'], start: 3 },
  { quote: 'Слова' },
  'rule',
  {
    table: [
      ['Государство', 'Изъято'],
      ['Беларусь', '12 кг'],
    ],
    head: true,
  },
])

/** All letters that are due, by their kind, each marked as sent once it is read. */
async function letters(): Promise<Map<MailKind, { html: string; text: string; subject: string }>> {
  plan(office)
  const found = new Map()
  for (;;) {
    const due = nextDue(office.db, office.clock.now, new Set())
    if (!due) return found
    const setting = { db: office.db, publicDb: office.public, siteUrl: mailSite, now: office.clock.now }
    const letter = (await compose(setting, due))?.letter
    office.db.$client.prepare(`update mails set state = 'sent' where id = ?`).run(due.mail.id)
    if (!letter) continue
    const { kind } = due.mail
    const html = letterHtml(letter, mailSite)
    if (process.env.LETTERS) writeFileSync(`${process.env.LETTERS}/${kind}-${letter.locale}.html`, html)
    found.set(kind, { html, text: letterText(letter, mailSite), subject: letter.subject })
  }
}

/** A letter of every kind. */
async function everyLetter(locale: Locale) {
  const { db, clock } = office
  aSubscription(db, { locale })
  aSubscription(db, { locale, list: 'meetings', query: 'kind=session' })
  aSubscription(db, { locale, email: 'daily@example.org', frequency: 'daily' })
  aSubscription(db, { locale, email: 'new@example.org', confirmedAt: null, query: 'kind=news' })
  const content = {
    body,
    boilerplate: 'О Совете.',
    contact: { name: 'Пресс-служба', phone: '+7 495 123-45-67' },
  }
  const release = aRelease(office, { language: locale, title: `Заседание ${hostile}`, content })
  const meeting = aMeeting(office)
  published(office, [release, meeting, aList(office, meeting.recordId)], { now: clock.now })
  aSubscription(db, {
    locale,
    email: 'page@example.org',
    list: 'page',
    recordId: release.recordId,
    confirmedAt: clock.now.toISOString(),
  })
  db.$client
    .prepare(
      `insert into mails (id, subscription_id, kind, occasion, state, due_at, message_id, created_at)
       select 'confirmation0001', id, 'confirmation', 'confirmation', 'waiting', created_at, '', created_at
       from subscriptions where confirmed_at is null`,
    )
    .run()
  const first = await letters()
  pass(office, 24 * 60)
  const digest = await letters()
  const note = { ru: 'Исправлена дата.', en: 'The date was corrected.' }
  corrected(office, release, { content: { lead: 'Исправлено.' }, note, now: clock.now })
  const second = await letters()
  movesIn(office).withdraw(release)
  project(office)
  return new Map([...first, ...digest, ...second, ...(await letters())])
}

describe.each<Locale>(['ru', 'en'])('letters in %s', (locale) => {
  test('of every kind are valid HTML that fetches nothing and says the same as their plain text', async () => {
    const all = await everyLetter(locale)
    expect([...all.keys()].sort()).toEqual([
      'change',
      'confirmation',
      'correction',
      'digest',
      'meeting',
      'release',
      'withdrawal',
    ])
    for (const [kind, { html, text, subject }] of all) {
      expect(faultsOf(html), kind).toEqual([])
      expect(html, kind).not.toMatch(/<(img|script|link|iframe|style|form)\b|url\(|\sbackground=/i)
      const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href ?? '')
      expect(links.filter((href) => !href.startsWith(`${mailSite}/`))).toEqual([])
      for (const href of new Set(links)) expect(text, kind).toContain(href)
      expect(subject, kind).not.toMatch(/[\r\n]|mail\./)
      expect(`${html}${text}`, kind).not.toMatch(/\bmail\.(\w+\.)*\w+\b(?!@)|undefined|\[object/)
      if (kind !== 'confirmation') expect(html, kind).toContain('/unsubscribe')
    }
    expect(all.get('withdrawal')?.text).not.toContain('Итоги')
    expect(all.get('withdrawal')?.html).not.toContain('alert')
  }, 60_000)
})

test('a text is whole in a letter: lists, tables, marks, links of the site', async () => {
  aSubscription(office.db)
  published(office, [aRelease(office, { title: 'Итоги заседания', content: { body } })])
  const { text = '', html = '', subject } = (await letters()).get('release') ?? {}
  expect(subject).toBe('Итоги заседания')
  expect(text).toContain(
    [
      'Итоги\n\nПодробности – на странице (https://press.example/ru/meetings), важно.\nДа.',
      hostile,
      '– Первый\n– Второй\n\n3. Третий\n\n> Слова\n\n* * *\n\nГосударство | Изъято\nБеларусь | 12 кг',
    ].join('\n\n'),
  )
  expect(html).toContain('&lt;script&gt;alert&lt;/script&gt; &amp; &lt;img&gt;')
  expect(html).toContain('<ol start="3"')
  expect(html).toMatch(/<th style="[^"]+"><p style="[^"]+">Государство<\/p><\/th>/)
})
