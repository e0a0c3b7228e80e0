import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { ninjsItem, ninjsList } from '@/lib/exports/ninjs-schema'
import { linkedData } from '@/lib/linked-data/schemas'
import { aWithdrawalInEnglish } from './setup/making'
import { newsroomPages } from './setup/newsroom'
import { expect, test } from './setup/test'

type Document = {
  paths: Record<string, { get: { operationId: string; parameters?: { name: string; in: string }[] } }>
}
type Listed = { isWithdrawal?: boolean; api?: string; url: string; attendance?: string }

const root = '/api/v1'
const pathOf = (address: string) => {
  const { pathname, search } = new URL(address)
  return pathname + search
}

test('every operation of the served document answers as it says, and every address in an answer is there', async ({
  request,
}) => {
  const served = await request.get(`${root}/openapi.json`)
  expect(served.headers()['content-type']).toBe('application/json')
  const document = (await served.json()) as Document
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats(ajv)
  ajv.addSchema(document, 'document')
  const check = (path: string, body: unknown) => {
    const pointer = `/paths/${path.replaceAll('/', '~1')}/get/responses/200/content/application~1json/schema`
    const validate = ajv.getSchema(`document#${pointer.replaceAll('{', '%7B').replaceAll('}', '%7D')}`)
    expect(validate, path).toBeTruthy()
    validate?.(body)
    expect.soft(validate?.errors ?? [], path).toEqual([])
  }
  const seen = new Set<string>()
  for (const [path, { get }] of Object.entries(document.paths)) {
    if (path.includes('{')) continue
    for (const language of ['ru', 'en']) {
      const knows = get.parameters?.some(({ name }) => name === 'language')
      const query = new URLSearchParams({
        ...(knows && { language }),
        ...(path === '/search' && { q: language === 'ru' ? 'заседание' : 'session' }),
      })
      const answer = await request.get(`${root}${path === '/' ? '' : path}?${query}`)
      expect.soft(answer.status(), path).toBe(200)
      const body = await answer.json()
      check(path, body)
      seen.add(path)
      const [first] = (body.items ?? []) as Listed[]
      if (!first) continue
      // At the address of what was withdrawn stands its notice.
      const there = await request.get(pathOf(first.url ?? `http://a/${language}`))
      expect.soft(there.status(), path).toBe(first.isWithdrawal ? 410 : 200)
      if (!first.api) continue
      const item = await request.get(pathOf(first.api))
      expect.soft(item.status(), first.api).toBe(200)
      check(`${path}/{id}`, await item.json())
      seen.add(`${path}/{id}`)
    }
  }
  for (let next = `${root}/meetings?limit=100`; next; ) {
    const page = await (await request.get(next)).json()
    for (const { api } of page.items) {
      const { attendance } = await (await request.get(pathOf(api))).json()
      if (!attendance || seen.has('/meetings/{id}/attendance')) continue
      check('/meetings/{id}/attendance', await (await request.get(pathOf(attendance))).json())
      seen.add('/meetings/{id}/attendance')
    }
    next = page.next ? pathOf(page.next) : ''
  }
  expect([...seen].sort()).toEqual(Object.keys(document.paths).sort())
})

test('an answer is open to all, sets nothing, and is not sent again to who has it', async ({ request }) => {
  const answer = await request.get(`${root}/releases?limit=1`)
  const headers = answer.headers()
  expect(headers).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=0, s-maxage=1, must-revalidate',
    'x-content-type-options': 'nosniff',
  })
  expect(headers['set-cookie']).toBeUndefined()
  expect(headers.link).toContain('rel="next"')
  const again = await request.get(`${root}/releases?limit=1`, {
    headers: { 'if-none-match': headers.etag ?? '' },
  })
  expect(again.status()).toBe(304)
  expect((await request.fetch(`${root}/releases`, { method: 'OPTIONS' })).status()).toBe(204)
  const head = await request.head(`${root}/releases?limit=1`)
  expect([head.status(), head.headers().etag]).toEqual([200, headers.etag])
})

test('what is not there, not known or not for reading is a problem in JSON', async ({ request }) => {
  const problems: [path: string, method: string, status: number][] = [
    ['/nothing', 'GET', 404],
    ['/releases/bbbbbbbbbbbbbbbb', 'GET', 404],
    ['/releases?colour=red', 'GET', 400],
    ['/releases', 'POST', 405],
    ['/releases/bbbbbbbbbbbbbbbb', 'DELETE', 405],
  ]
  for (const [path, method, status] of problems) {
    const answer = await request.fetch(root + path, { method, maxRedirects: 0 })
    expect.soft(answer.status(), `${method} ${path}`).toBe(status)
    expect.soft(answer.headers()['content-type'], path).toBe('application/problem+json')
    if (status === 405) expect.soft(answer.headers().allow).toBe('GET, HEAD, OPTIONS')
    expect.soft((await answer.json()).status).toBe(status)
  }
})

test('releases and meetings are ninjs, alone and as lists; a list of participants is a table and data', async ({
  request,
}) => {
  for (const list of ['releases', 'meetings'])
    for (const locale of ['ru', 'en']) {
      const whole = await request.get(`/${locale}/${list}.ninjs`)
      expect(whole.headers()['content-type']).toBe('application/json; charset=utf-8')
      const read = ninjsList.parse(await whole.json())
      expect(read.associations.length).toBeGreaterThan(0)
      const web = read.associations[0]?.renditions?.find(({ name }) => name === 'web')?.href ?? ''
      ninjsItem.parse(await (await request.get(`${pathOf(web)}.ninjs`)).json())
    }
  const participants = newsroomPages('ru').find(
    ({ path, status }) => status === 200 && path.endsWith('/participants'),
  )
  const csv = await request.get(`${participants?.path}.csv`)
  expect(csv.headers()['content-type']).toContain('text/csv')
  expect(await csv.text()).toMatch(/^\ufeffДелегация,/)
  const json = await request.get(`${participants?.path}.json`)
  expect((await json.json()).memberships.length).toBeGreaterThan(0)
})

// The demo has withdrawn releases in Russian alone.
test.beforeAll(aWithdrawalInEnglish)

for (const locale of ['ru', 'en'] as const)
  test(`every kind of page tells what it is, in ${locale}`, async ({ request }) => {
    for (const { name, path, status } of newsroomPages(locale)) {
      if (status !== 200 || /\/view\b/.test(path)) continue
      const html = await (await request.get(path)).text()
      const told = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
        ([, data]) => JSON.parse(data ?? ''),
      )
      for (const each of told) expect.soft(linkedData.safeParse(each).error?.issues ?? [], path).toEqual([])
      const kinds = told.map((each) => each['@type'])
      expect.soft(kinds, `${name}: ${path}`).toContain(path === `/${locale}` ? 'WebSite' : 'BreadcrumbList')
    }
  })
