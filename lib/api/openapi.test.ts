import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as kinds from '@/db/editorial/directory-kinds'
import { apiSite, askApi } from '@/lib/testing/api'
import {
  aList,
  aMeeting,
  anOffice,
  aRelease,
  corrected,
  type Office,
  project,
  published,
} from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { withdrawRecord } from '@/lib/workflow/withdraw'
import { appointmentKinds, bodyKinds } from './entry-schemas'
import { openApiDocument } from './openapi'

const document = openApiDocument(apiSite) as {
  paths: Record<string, { get: { operationId: string; responses: Record<string, object> } }>
}
const ajv = new Ajv2020({ strict: false, allErrors: true })
formats(ajv)
ajv.addSchema(document, 'document')

type Answer = Awaited<ReturnType<typeof askApi>>

let office: Office
const ids: Record<string, string> = {}
beforeAll(() => {
  office = anOffice()
  const meeting = aMeeting(office, { content: { venue: { ru: 'Секретариат', en: 'Secretariat' } } })
  const { council, zubov, armenia, topic } = office.directory
  const about = {
    meetingId: meeting.recordId,
    bodyIds: [council],
    personIds: [zubov],
    stateIds: [armenia],
    topicIds: [topic],
  }
  const contact = { name: 'Пресс-служба', phone: '+7 495 000-00-00', email: 'press@example.org' }
  const release = aRelease(office, { content: { about, contact, boilerplate: 'ОДКБ основана в 2002 году.' } })
  const gone = aRelease(office, { title: 'Отозванный' })
  const list = aList(office, meeting.recordId)
  const cancelled = aMeeting(office, {
    content: { status: 'cancelled', sessions: [{ bodyId: council, number: 23 }], startTime: '' },
  })
  published(office, [meeting, list, release, gone, cancelled, aList(office, cancelled.recordId)])
  const content = { translationOf: release.recordId, about }
  published(office, [aRelease(office, { language: 'en', title: 'Session of the Council', content })])
  corrected(office, release, { content: { lead: 'Уточнено.' }, note: { ru: 'Уточнён первый абзац.' } })
  const notice = { ru: 'Отозвано.', en: 'Withdrawn.' }
  withdrawn(gone.recordId, notice)
  withdrawn(cancelled.recordId, notice)
  Object.assign(ids, {
    release: release.recordId,
    gone: gone.recordId,
    meeting: meeting.recordId,
    goneMeeting: cancelled.recordId,
    person: zubov,
    body: council,
    topic,
  })
})

function withdrawn(recordId: string, notice: { ru: string; en: string }) {
  withdrawRecord(ctxOf(office.db, office.pavel), { recordId, notice })
  project(office)
}

/** What is asked of each operation, and which answer it has. */
const asked: Record<string, [path: string, status: number][]> = {
  getEntryPoint: [
    ['', 200],
    ['?x=1', 400],
  ],
  getDocument: [
    ['/openapi.json', 200],
    ['/openapi.json?x=1', 400],
  ],
  listReleases: [
    ['/releases', 200],
    ['/releases?language=en&year=2026&month=11&body=coordination-council&state=am&limit=1', 200],
    ['/releases?month=11', 400],
  ],
  getRelease: [
    ['/releases/{release}', 200],
    ['/releases/{release}?language=ru', 400],
    ['/releases/bbbbbbbbbbbbbbbb', 404],
    ['/releases/{gone}', 410],
  ],
  listMeetings: [
    ['/meetings?person=igor-zubov', 200],
    ['/meetings?kind=poem', 400],
  ],
  getMeeting: [
    ['/meetings/{meeting}', 200],
    ['/meetings/{meeting}?language=en', 200],
    ['/meetings/{meeting}?language=de', 400],
    ['/meetings/bbbbbbbbbbbbbbbb', 404],
    ['/meetings/{goneMeeting}', 410],
  ],
  getAttendance: [
    ['/meetings/{meeting}/attendance', 200],
    ['/meetings/{meeting}/attendance?x=1', 400],
    ['/meetings/bbbbbbbbbbbbbbbb/attendance', 404],
    ['/meetings/{goneMeeting}/attendance', 410],
  ],
  listPeople: [
    ['/people?language=en', 200],
    ['/people?limit=0', 400],
  ],
  getPerson: [
    ['/people/{person}', 200],
    ['/people/{person}?a=b', 400],
    ['/people/bbbbbbbbbbbbbbbb', 404],
  ],
  listBodies: [
    ['/bodies', 200],
    ['/bodies?limit=101', 400],
  ],
  getBody: [
    ['/bodies/{body}?language=en', 200],
    ['/bodies/{body}?language=', 400],
    ['/bodies/bbbbbbbbbbbbbbbb', 404],
  ],
  listTopics: [
    ['/topics', 200],
    ['/topics?cursor=x', 400],
  ],
  getTopic: [
    ['/topics/{topic}', 200],
    ['/topics/{topic}?b', 400],
    ['/topics/bbbbbbbbbbbbbbbb', 404],
  ],
  listStates: [
    ['/states', 200],
    ['/states?limit=many', 400],
  ],
  listCorrections: [
    ['/corrections', 200],
    ['/corrections?year=99', 400],
  ],
  search: [
    ['/search?q=%D0%B7%D0%B0%D1%81%D0%B5%D0%B4%D0%B0%D0%BD%D0%B8%D0%B5', 200],
    ['/search?q=', 200],
    ['/search', 400],
  ],
}

/** Tries a body by the schema that the document has for such an answer. */
function isAsDocumented(path: string, status: number | 'default', { headers, body }: Answer) {
  const type = headers.get('content-type')?.replace('/', '~1')
  const pointer = `/paths/${path.replaceAll('/', '~1')}/get/responses/${status}/content/${type}/schema`
  const validate = ajv.getSchema(`document#${pointer.replaceAll('{', '%7B').replaceAll('}', '%7D')}`)
  expect(validate, `${pointer} is not in the document`).toBeTypeOf('function')
  validate?.(body)
  expect(validate?.errors ?? []).toEqual([])
}

const met = new Map<string, Set<number>>()

describe.each(Object.entries(document.paths))('at %s', (path, { get: { operationId, responses } }) => {
  test.each(asked[operationId] ?? [])('the answer to %s is as the document has it', async (at, status) => {
    const answer = await askApi(
      office,
      at.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? ''),
    )
    expect([answer.status, answer.body?.detail]).toEqual([status, answer.body?.detail])
    isAsDocumented(path, status, answer)
    met.set(operationId, (met.get(operationId) ?? new Set()).add(status))
  })

  test('what is sent there is refused as the document has it', async () => {
    const answer = await askApi(office, path.replaceAll(/\{\w+\}/g, 'bbbbbbbbbbbbbbbb'), { method: 'POST' })
    expect(answer.status).toBe(405)
    isAsDocumented(path, 'default', answer)
  })

  afterAll(() => {
    const told = Object.keys(responses)
      .filter((status) => status !== '304' && status !== 'default')
      .map(Number)
    const tried = [...(met.get(operationId) ?? [])]
    expect(tried.sort(), `${operationId} has answers that no test asks for`).toEqual(told.sort())
  })
})

test('the document is valid OpenAPI 3.1, and every list has something in it', async () => {
  const result = await new Validator().validate(structuredClone(document) as never)
  expect(result.errors ?? []).toEqual([])
  expect(result.valid).toBe(true)
  for (const list of ['releases', 'meetings', 'people', 'bodies', 'topics', 'states', 'corrections'])
    expect((await askApi(office, `/${list}`)).body.items.length, list).toBeGreaterThan(0)
})

test('kinds are those that the desk knows', () => {
  expect([bodyKinds, appointmentKinds]).toEqual([kinds.bodyKinds, kinds.appointmentKinds])
})
