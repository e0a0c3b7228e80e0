import { expect, test } from 'vitest'
import { GET } from './route'

const ask = (code: string) =>
  GET(new Request(`http://localhost/flags/${code}`), { params: Promise.resolve({ code }) })

test('a state has its flag, to be kept for long and able to run nothing', async () => {
  const answer = await ask('am')
  expect(answer.status).toBe(200)
  expect(await answer.text()).toMatch(/^<svg/)
  expect(answer.headers.get('content-type')).toContain('image/svg+xml')
  expect(answer.headers.get('cache-control')).toMatch(/max-age=\d{6,}/)
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
})

test.each(['zz', 'AM', 'am.svg', 'a', '../am', '..', ''])('%j is not a state', async (code) => {
  expect((await ask(code)).status).toBe(404)
})
