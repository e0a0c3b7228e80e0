import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { CapturedResponse } from './captured-response'

const captured = () => new CapturedResponse(new IncomingMessage(new Socket()))

test('keeps text and bytes in the order in which they came', async () => {
  const page = captured()
  const told: string[] = []
  page.write('д', () => told.push('first'))
  page.write('0430', 'hex')
  page.write(Buffer.from([1, 2]))
  page.end('!', 'utf8', () => told.push('last'))
  await page.whole
  expect(page.body).toEqual(Buffer.concat([Buffer.from('д'), Buffer.from([4, 48, 1, 2]), Buffer.from('!')]))
  expect(told).toEqual(['first', 'last'])
})

test.each<[string, unknown[]]>([
  ['an object', [{ 'x-a': '1', 'set-cookie': ['a=1', 'b=2'] }]],
  ['a reason and an object', ['Fine', { 'x-a': '1', 'set-cookie': ['a=1', 'b=2'] }]],
  ['a list of pairs', [[['x-a', '1'] as const]]],
  ['a flat list', [['x-a', '1']]],
  ['nothing', []],
])('takes headers with the status as %s', (how, rest) => {
  const page = captured()
  page.writeHead(201, ...rest)
  expect(page.statusCode).toBe(201)
  expect(page.getHeader('x-a')).toBe(how === 'nothing' ? undefined : '1')
  if (how.includes('object')) expect(page.getHeader('set-cookie')).toEqual(['a=1', 'b=2'])
})

test('takes a header and a status after the first words, for nothing has left yet', () => {
  const page = captured()
  page.write('a')
  page.setHeader('x-late', '1')
  page.appendHeader('x-late', '2')
  page.statusCode = 404
  page.end()
  expect([page.statusCode, page.getHeader('x-late')]).toEqual([404, ['1', '2']])
})

test('ends once', async () => {
  const page = captured()
  let finished = 0
  page.on('finish', () => finished++)
  page.end('a')
  page.end('b')
  await page.whole
  expect([page.body.toString(), finished, page.writableEnded, page.writableFinished]).toEqual([
    'a',
    1,
    true,
    true,
  ])
})

test('that is destroyed half-way is no page, and nobody waits for it', async () => {
  const page = captured()
  let closed = 0
  page.on('close', () => closed++)
  page.write('half')
  page.destroy()
  await page.whole
  expect([page.statusCode, page.body.length, page.destroyed, closed]).toEqual([500, 0, true, 1])
})
