import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Copy, dropCopies, dropCopy, freeName, readCopies, writeCopy } from './kept-copies'

/** As much of a browser's storage as is asked of it: its keys are its own. */
class Storage {
  getItem(key: string) {
    return (this as unknown as Record<string, string | undefined>)[key] ?? null
  }
  setItem(key: string, value: string) {
    Object.assign(this, { [key]: value })
  }
  removeItem(key: string) {
    Reflect.deleteProperty(this, key)
  }
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T02:00:00Z') })
  vi.stubGlobal('localStorage', new Storage())
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const copy = (read: string): Copy => ({
  values: {
    events: [],
    create: { people: [], bodies: [], posts: [], appointments: [] },
    hasRelease: false,
    release: { kind: 'news', title: '', lead: '', dateline: '', issuedOn: '' },
  },
  handled: {},
  read,
})

/** Somebody who leaves the page after changing something, without answering what is offered. */
function keep(read: string) {
  const name = freeName('anna', 'text')
  writeCopy('anna', name, copy(read))
  vi.advanceTimersByTime(1000)
  return name
}
const kept = () => readCopies('anna', 'text').map((each) => each.copy.read)

test('what is offered is not written over by who goes on beside it; the newest is offered first', () => {
  const [first] = [keep('first'), keep('second')]
  expect(kept()).toEqual(['second', 'first'])
  dropCopy('anna', first)
  keep('third')
  expect(kept()).toEqual(['third', 'second'])
})

test('of many only the oldest gives way', () => {
  for (const read of ['1', '2', '3', '4', '5']) keep(read)
  expect(kept()).toEqual(['5', '4', '3', '2'])
})

test('a text that is confirmed leaves nothing, and those of others stay', () => {
  keep('first')
  keep('second')
  writeCopy('anna', 'another', copy('another'))
  dropCopies('anna', 'text')
  expect(kept()).toEqual([])
  expect(readCopies('anna', 'another')).toHaveLength(1)
})
