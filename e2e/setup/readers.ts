import type { House } from './own-house'
import { type Asked, type Page, steadyLoad } from './steady-load'

const whole = /<\/html>\s*$/

const expectStatus = (expected: number) => (page: Page) => {
  if (page.status !== expected) return `status ${page.status} for ${expected}`
  return whole.test(page.text) ? undefined : 'the page is not whole'
}

const quiet: [path: string, status: number][] = [
  ['/ru', 200],
  ['/en', 200],
  ['/ru/releases', 200],
  ['/ru/releases/soobshchenie-3', 200],
  ['/ru/releases/soobshchenie-7', 200],
  ['/ru/meetings', 200],
  ['/ru/meetings/zasedanie', 200],
  ['/en/meetings/zasedanie/participants', 200],
  ['/ru/people', 200],
  ['/ru/topics', 200],
  ['/ru/search?q=%D1%81%D0%BE%D0%B2%D0%B5%D1%82', 200],
  ['/ru/releases/never-existed', 404],
]

/**
 * A release whose number goes up, and readers who know which numbers an answer may bear: none older than the public
 * one `grace` milliseconds before they asked, none newer than the public one when they got it.
 */
export function movingRelease(house: House, slug: string, { grace = 0 } = {}) {
  const title = (number: number) => `Сводка ${String(number).padStart(5, '0')}`
  let number = 1
  let made = house.publish(title(number), slug)
  const published: { at: number; number: number }[] = [{ at: 0, number }]
  const path = `/ru/releases/${slug}`
  const numberIn = ({ text }: Page) => Number(/Сводка (\d{5})/.exec(text)?.[1])

  return {
    path,
    numberIn,
    get number() {
      return number
    },
    /** Brings out the next number; who asks after that reads it. */
    advance() {
      number += 1
      made = house.correct(made, title(number))
      published.push({ at: performance.now(), number })
    },
    ask(origin: string, headers?: Record<string, string>): Asked {
      const since = performance.now() - grace
      const floor = published.findLast(({ at }) => at <= since)?.number ?? 1
      const judge = (page: Page) => {
        const bad = expectStatus(200)(page)
        if (bad) return bad
        const got = numberIn(page)
        // What is being written while the answer is on its way may be in it.
        return got >= floor && got <= number + 1 ? undefined : `number ${got}, where ${floor} was public`
      }
      return { address: origin + path, headers, judge }
    },
  }
}

export type MovingRelease = ReturnType<typeof movingRelease>

/** Two hundred readers a second, from all origins in turn, of pages of every kind; every third of the moving release. */
export const manyReaders = (
  origins: readonly string[],
  moving: MovingRelease,
  { headers, leaveOut = [] }: { headers?: Record<string, string>; leaveOut?: readonly string[] } = {},
) => {
  const asked = quiet.filter(([path]) => !leaveOut.some((part) => path.includes(part)))
  return steadyLoad({
    perSecond: 200,
    next(count) {
      const origin = origins[Math.floor(count / 3) % origins.length] ?? ''
      if (count % 3 === 0) return moving.ask(origin, headers)
      const [path, status] = asked[count % asked.length] ?? ['/ru', 200]
      return { address: origin + path, headers, judge: expectStatus(status) }
    },
  })
}
