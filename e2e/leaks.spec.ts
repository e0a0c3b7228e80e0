import type { APIRequestContext } from '@playwright/test'
import { locales } from '@/db/locales'
import { appoint } from '@/lib/directory/appointment-commands'
import { createBody, createPerson, createPost, createState, createTopic } from '@/lib/directory/commands'
import {
  appointmentInput,
  bodyInput,
  personInput,
  postInput,
  stateInput,
  topicInput,
} from '@/lib/directory/content'
import { newId } from '@/lib/id'
import { slugOf } from '@/lib/publication/slugs'
import { createRecord } from '@/lib/workflow/create'
import { aDraft, approved, headOf, published, submitted, withdrawn } from './setup/making'
import { newsroomPages, publicRows } from './setup/newsroom'
import { actingAs } from './setup/office'
import { oneOfMany } from './setup/one-of-many'
import { sitemapPaths } from './setup/sitemap'
import { expect, test } from './setup/test'
import { newWord } from './setup/words'

// No draft leaks: a canary sings in every field of everything that is not published, and no public answer repeats it.

const canary = newWord('канарейка')
const latin = `canary${Date.now().toString(36)}`
/** Published, so that the walk shows that it would have seen a canary. */
const witness = newWord('свидетель')
const both = { ru: `${canary} ru`, en: `${latin} en` }
const always = <Names>(ru: Names, en: Names) => [{ from: null, to: null, names: { ru, en } }]

const slugs: string[] = []

test.beforeAll(async () => {
  const editor = actingAs('yartseva')
  const state = createState(
    editor,
    stateInput.parse({
      code: 'QQ',
      names: always({ official: both.ru, short: both.ru }, { official: both.en, short: both.en }),
      aliases: [canary],
    }),
  )
  const bodyName = (text: string) => ({ full: text, short: text, abbreviation: text })
  const body = createBody(
    editor,
    bodyInput.parse({
      kind: 'organ',
      stateId: state.id,
      names: always(bodyName(both.ru), bodyName(both.en)),
    }),
  )
  const personName = (text: string) => ({ family: text, given: text, patronymic: text })
  const person = createPerson(
    editor,
    personInput.parse({ gender: 'male', names: always(personName(both.ru), personName(both.en)) }),
  )
  const post = createPost(
    editor,
    postInput.parse({ bodyId: body.id, names: always({ title: both.ru }, { title: both.en }) }),
  )
  const topic = createTopic(editor, topicInput.parse({ names: always({ name: both.ru }, { name: both.en }) }))
  appoint(editor, appointmentInput.parse({ personId: person.id, postId: post.id }))

  const author = actingAs('lytkina')
  const item = { id: newId(), text: both, outcome: both }
  const meeting = {
    ...{
      title: both,
      summary: both,
      place: both,
      venue: both,
      startsOn: '2026-11-20',
      languages: [...locales],
    },
    sessions: [{ bodyId: body.id, number: 1 }],
    chair: { personId: person.id, postId: post.id },
    agenda: [
      { ...item, visibility: 'public' },
      { ...item, id: newId(), visibility: 'internal' },
    ],
    decisions: [{ id: newId(), text: both }],
    documents: [{ id: newId(), name: both, nextStep: both }],
    next: { startsOn: '2027-11-20', place: both, note: both },
    topicIds: [topic.id],
  }
  const row = { id: newId(), name: both, post: both, role: 'head' }
  const known = { id: newId(), personId: person.id, postId: post.id }
  const list = { languages: [...locales], delegations: [{ id: newId(), label: both, rows: [row, known] }] }
  const about = { bodyIds: [body.id], personIds: [person.id], stateIds: [state.id], topicIds: [topic.id] }
  const contact = { name: canary, phone: '', email: `${latin}@example.org` }

  const made = createRecord(author, { kind: 'meeting', content: meeting })
  createRecord(author, { kind: 'attendance', meetingId: made.recordId, content: list })
  const release = (text: string) => ({
    title: `${text} заголовок`,
    text: `${text} текст`,
    content: { lead: `${text} лид`, dateline: text, about: { ...about, meetingId: made.recordId }, contact },
  })
  // As far as a text can go without being public: a draft, one in review, one approved.
  aDraft(release(canary))
  submitted(aDraft(release(canary)))
  const last = approved(aDraft({ ...release(latin), language: 'en' }))
  expect(headOf(last.editionId).content).toContain(latin)
  slugs.push(`${latin}-zagolovok`, `${latin}-en`, 'canary', `${slugOf(canary)}-zagolovok`)
  published(aDraft({ title: `Релиз: ${witness}` }))
  // One of every kind of page is looked at: a withdrawn one too, in each language.
  const gone = published(aDraft({ language: 'en', title: 'Withdrawn for the test of leaks' }))
  withdrawn(gone, { ru: 'Отозвано.', en: 'Withdrawn.' })
  await expect
    .poll(() => publicRows(`select 1 from tombstones where record_id = ?`, gone.recordId))
    .toHaveLength(1)
})

/** The text of an answer, and what is written in it with escapes. */
function said(text: string): string {
  const unescaped = text
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/&#x([0-9a-f]+);/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, decimal) => String.fromCodePoint(Number(decimal)))
  const percent = unescaped.replace(/(%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      return run
    }
  })
  return percent.toLowerCase()
}

const asked: Record<string, string>[] = [
  {},
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1' },
  { rsc: '1', 'next-router-segment-prefetch': '/_tree' },
  { 'next-action': '0'.repeat(40) },
]

/** The answers to an address, however it is asked for. */
async function answers(request: APIRequestContext, path: string) {
  const with_rsc = path.includes('?') ? `${path}&_rsc=1` : `${path}?_rsc=1`
  const plain = await Promise.all(asked.map((headers) => request.get(path, { headers, maxRedirects: 0 })))
  return [...plain, await request.get(with_rsc, { headers: { rsc: '1' }, maxRedirects: 0 })]
}

const silent = (text: string) => !said(text).includes(canary) && !said(text).includes(latin)

test('no public page, list, filter, feed or file for robots repeats the canary', async ({ request }) => {
  const paths = new Set(['/sitemap.xml', ...(await sitemapPaths(request)), '/robots.txt', '/'])
  for (const locale of locales) {
    for (const { path } of newsroomPages(locale)) paths.add(path)
    for (const path of [
      '/releases.atom',
      '/releases.ninjs',
      '/meetings.ics',
      '/corrections.rss',
      '/archive',
      '/forward-look',
      '/releases?page=2',
      '/meetings?year=2026',
      '/people',
      '/bodies',
      '/topics',
    ]) {
      paths.add(`/${locale}${path}`)
    }
  }
  for (const path of paths) {
    for (const answer of await answers(request, path)) {
      expect(silent(await answer.text()), `${path} as ${answer.headers()['content-type']}`).toBe(true)
      expect(answer.headers()['content-type'] ?? '', path).not.toContain('text/x-component')
    }
  }
})

test('the whole site, as a reader can walk it, does not repeat the canary', async ({ request }) => {
  // Each page leads to the settings of the view, which lead back to it: three times as many addresses as pages.
  test.setTimeout(240_000)
  const seen = new Set<string>(locales.map((locale) => `/${locale}`))
  const isLeftOut = oneOfMany()
  let heard = 0
  for (const path of seen) {
    const text = await (await request.get(path)).text()
    expect(silent(text), path).toBe(true)
    if (said(text).includes(witness)) heard += 1
    for (const [, found = ''] of text.matchAll(/href="(\/(?:ru|en)\b[^"#]*)"/g)) {
      const address = found.replaceAll('&amp;', '&')
      if (seen.has(address) || isLeftOut(new URL(address, 'http://newsroom'))) continue
      seen.add(address)
    }
  }
  expect(seen.size).toBeGreaterThan(200)
  expect(heard).toBeGreaterThan(2)
})

test('search finds nothing of it, by a word, a name, a prefix or a stem', async ({ request }) => {
  for (const word of [canary, canary.slice(0, -2), `"${canary}"`, latin, 'канарейка', 'canary']) {
    for (const locale of locales) {
      for (const order of ['', '&sort=new', '&kind=release', '&kind=person']) {
        const path = `/${locale}/search?q=${encodeURIComponent(word)}${order}`
        const text = said(await (await request.get(path)).text())
        // The page repeats what was asked for, and nothing else of it.
        const rest = text
          .replaceAll(said(`value="${word.replaceAll('"', '&quot;')}"`), '')
          .replaceAll(word.toLowerCase(), '')
        expect(rest, path).not.toMatch(/канарейка\S* (ru|заголовок|лид|текст)|canary\S* (en|заголовок)/)
        expect(text, path).not.toMatch(/<mark>/)
      }
    }
  }
})

test('the 404 of a draft and of nothing are the same to the byte', async ({ request }) => {
  const fetched = async (path: string) => {
    const answer = await request.get(path)
    const { date: _date, 'x-request-id': _id, ...headers } = answer.headers()
    return { status: answer.status(), headers, body: (await answer.body()).toString('base64') }
  }
  for (const locale of locales) {
    const nothing = await fetched(`/${locale}/releases/never-was-here`)
    expect(nothing.status).toBe(404)
    const sections = ['releases', 'meetings', 'bodies', 'people', 'topics']
    const drafts = slugs.flatMap((slug) => sections.map((section) => `/${locale}/${section}/${slug}`))
    for (const path of [
      ...drafts,
      `/${locale}/meetings/${slugs[0]}/participants`,
      `/${locale}/nothing?q=${latin}`,
    ]) {
      expect(await fetched(path), path).toEqual(nothing)
    }
  }
})
