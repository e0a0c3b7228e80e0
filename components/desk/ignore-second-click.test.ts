import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ignoreSecondClick } from './ignore-second-click'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** The how-manieth click in one place it is, as browsers count; gives whether the page still acts on it. */
const click = (page: EventTarget, detail: number) =>
  page.dispatchEvent(new CustomEvent('click', { detail, cancelable: true }))

test('the second click of a double click does nothing, a single one does', () => {
  const page = new EventTarget()
  ignoreSecondClick(page)
  expect([click(page, 2), click(page, 1)]).toEqual([false, true])
})

test('a later double click is one of its own', () => {
  const page = new EventTarget()
  ignoreSecondClick(page)
  vi.advanceTimersByTime(1000)
  expect(click(page, 2)).toBe(true)
})
