import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { apiSite, askApi } from '@/lib/testing/api'
import { aMeeting, anOffice, aRelease, type Office, project, published } from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { withdrawRecord } from '@/lib/workflow/withdraw'
import { respond } from './respond'

let office: Office
beforeEach(() => {
  office = anOffice()
})

const ask = (path: string, init?: RequestInit) => askApi(office, path, init)

function withdrawn(recordId: string, more: object = {}) {
  const notice = { ru: 'Отозвано.', en: 'Withdrawn.' }
  withdrawRecord(ctxOf(office.db, office.pavel), { recordId, notice, ...more })
  project(office)
}

describe('a request', () => {
  test.each([
    ['/releases?colour=red', 'colour'],
    ['/releases?kind=poem', 'kind'],
    ['/releases?limit=0', 'limit'],
    ['/releases?limit=2.5', 'limit'],
    ['/releases?limit=0x5', 'limit'],
    ['/releases?limit=1e1', 'limit'],
    ['/releases?limit=', 'limit'],
    ['/releases?year=26', 'year'],
    ['/releases?month=3', 'month'],
    ['/releases?state=RU', 'state'],
    ['/releases?kind=news&kind=speech', 'kind'],
    ['/releases?cursor=nothing', 'cursor'],
    ['/releases?cursor=WyJhIiwiYiJd', 'cursor'],
    ['/meetings?language=de', 'language'],
    ['/search?language=ru', 'q'],
    ['/openapi.json?v=2', 'v'],
  ])('for %s is refused, and told which parameter is meant', async (path, parameter) => {
    const { status, headers, body } = await ask(path)
    expect([status, headers.get('content-type')]).toEqual([400, 'application/problem+json'])
    expect(body).toMatchObject({
      status: 400,
      parameter,
      type: expect.stringMatching(/^tag:press\.example,2026:/),
    })
  })

  test.each([
    '/nothing',
    '/releases/1',
    '/releases/bbbbbbbbbbbbbbbb/x',
    '/people/BBBBBBBBBBBBBBBB',
    '//releases',
  ])('for %s finds nothing, and says so as JSON', async (path) => {
    const { status, headers, body } = await ask(path)
    expect([status, headers.get('content-type')]).toEqual([404, 'application/problem+json'])
    expect(body).toMatchObject({ status: 404 })
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('that would %s is told what it may do', async (method) => {
    const { status, headers } = await ask('/releases', { method })
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
  })

  test('from any page is let through, and nothing depends on who asks', async () => {
    const { status, headers } = await ask('/releases', { method: 'OPTIONS' })
    expect(status).toBe(204)
    expect(headers.get('access-control-allow-methods')).toContain('GET')
    for (const path of ['/releases', '/nothing', '/releases?x=1']) {
      const answer = await ask(path)
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
      expect(answer.headers.get('set-cookie')).toBeNull()
    }
  })

  test('for the head alone has every header and no body', async () => {
    const [whole, head] = [await ask('/releases'), await ask('/releases', { method: 'HEAD' })]
    expect(head.body).toBeUndefined()
    expect([...head.headers]).toEqual([...whole.headers])
  })

  test('that has the answer already is told that it still holds, until something changes', async () => {
    const etag = (await ask('/releases')).headers.get('etag') ?? ''
    const again = (tag: string) => ask('/releases', { headers: { 'if-none-match': tag } })
    expect(await again(etag)).toMatchObject({ status: 304, body: undefined })
    expect((await again(`"a", W/${etag}`)).status).toBe(304)
    published(office, [aRelease(office)])
    expect((await again(etag)).status).toBe(200)
  })

  test('that meets a bug is answered by the id that the log has it under, and by nothing else', async () => {
    const reported: unknown[] = []
    const house = {
      siteUrl: apiSite,
      cacheControl: '',
      newsroom: () => {
        throw new Error('the password is 1234')
      },
      report: (error: unknown) => {
        reported.push(error)
        return 'request'
      },
    }
    const answer = await respond(new Request(`${apiSite}/api/v1/releases`), house)
    const text = await answer.text()
    expect([answer.status, JSON.parse(text).requestId, reported.length]).toEqual([500, 'request', 1])
    expect(text).not.toContain('password')
  })
})

describe('what was withdrawn', () => {
  test('is gone with its notice, and leads to what took its place', async () => {
    const [first, second] = published(office, [aRelease(office), aRelease(office, { title: 'Новый' })])
    withdrawn(first?.recordId ?? '', { replacementId: second?.recordId })
    const { status, body } = await ask(`/releases/${first?.recordId}`)
    expect(status).toBe(410)
    expect(body).toMatchObject({ notice: 'Отозвано.', replacement: `${apiSite}/ru/releases/noviy` })
    expect((await ask('/releases')).body.items).toHaveLength(1)
  })

  test('in no language where it was never public', async () => {
    const meeting = aMeeting(office, { content: { languages: ['ru'] } })
    published(office, [meeting])
    const inEnglish = `/meetings/${meeting.recordId}?language=en`
    expect(await ask(inEnglish)).toMatchObject({ status: 404, body: { languages: ['ru'] } })
    withdrawn(meeting.recordId)
    expect((await ask(inEnglish)).status).toBe(404)
    expect((await ask(`/meetings/${meeting.recordId}`)).status).toBe(410)
  })
})

test('a draft is not there, whatever is asked', async () => {
  const { recordId } = aRelease(office, { title: 'Тайное' })
  for (const path of [
    '/releases',
    `/releases/${recordId}`,
    '/people',
    '/corrections',
    '/search?q=%D0%A2%D0%B0%D0%B9%D0%BD%D0%BE%D0%B5',
  ])
    expect(JSON.stringify((await ask(path)).body)).not.toContain('Тайное')
})

describe('who walks through all pages', () => {
  const step = fc.record({ what: fc.constantFrom('publish', 'withdraw', 'nothing'), pick: fc.nat(20) })

  test('meets each release that was there throughout exactly once, whatever comes out and goes meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 9 }),
        fc.array(step, { minLength: 2, maxLength: 6 }),
        async (limit, days, steps) => {
          office = anOffice()
          let count = 0
          // Several bear the same moment, so that the id decides.
          const issue = (day: number) =>
            aRelease(office, {
              title: `Релиз ${++count}`,
              content: { issuedAt: `2026-11-1${day}T08:00:00.000Z` },
            })
          const there = published(office, days.map(issue)).map(({ recordId }) => recordId)
          const stay = new Set(there)
          const met: string[] = []
          let next: string | null = `${apiSite}/api/v1/releases?limit=${limit}`
          for (let page = 0; next; page++) {
            const { body, headers } = await ask(next.slice(`${apiSite}/api/v1`.length))
            met.push(...body.items.map(({ id }: { id: string }) => id))
            next = body.next
            expect(headers.get('link')?.includes('rel="next"')).toBe(next !== null)
            const { what, pick } = steps[page] ?? { what: 'nothing', pick: 0 }
            const left = [...stay]
            if (what === 'publish') published(office, [issue(pick % 4)])
            if (what === 'withdraw' && left.length > 0) {
              const recordId = left[pick % left.length] as string
              stay.delete(recordId)
              withdrawn(recordId)
            }
          }
          expect(new Set(met).size).toBe(met.length)
          expect([...stay].filter((id) => !met.includes(id))).toEqual([])
        },
      ),
      { numRuns: 8 },
    )
  }, 60_000)

  test.each(['people', 'bodies', 'topics', 'states', 'meetings', 'corrections'])(
    'meets all %s, page by page',
    async (list) => {
      const meetings = [23, 24].map((number) =>
        aMeeting(office, {
          content: {
            title: { ru: `Заседание ${number}`, en: `Session ${number}` },
            sessions: [{ bodyId: office.directory.council, number }],
          },
        }),
      )
      published(office, [...meetings, aRelease(office)])
      for (const { recordId } of meetings.slice(1)) withdrawn(recordId)
      const all = (await ask(`/${list}`)).body.items
      const walked: unknown[] = []
      for (let next: string | null = `/${list}?limit=1`; next; ) {
        const { body } = await ask(next)
        walked.push(...body.items)
        next = body.next?.slice(`${apiSite}/api/v1`.length)
      }
      expect(walked).toEqual(all)
      expect(all.length).toBeGreaterThan(0)
    },
  )
})
