import { newestReleases, publicRows } from '../addresses'
import { signIn, startBrowser, withdrawButton } from '../clicking'
import { openOffice } from '../office'
import { percentile } from '../percentiles'
import { type Row, rounded } from '../row'
import { type House, underLoad } from '../under-load'
import { type Seen, watch } from '../watching'

/** How long after the click it is looked at, and from when on the old text is too late. */
const watched = 2000
const limit = 1000

type Withdrawal = { lastOld: number; late: number; unanswered: number; isGone: boolean }

export const withdraw: Row = {
  name: 'withdraw',
  work: 'withdrawal under the same load',
  must: 'no old text after 1 s, no error',
  async run(bench) {
    const dataDir = bench.folder('large')
    const count = Math.max(3, Math.round(bench.settings.publications / 4))
    const office = openOffice(dataDir)
    const browser = await startBrowser()
    try {
      const measured = await underLoad(dataDir, async (house) => {
        const page = await signIn(browser, house.desk.port, office)
        const all: Withdrawal[] = []
        for (const { id, path } of newestReleases(dataDir, count)) {
          const [release] = publicRows<{ title: string }>(
            dataDir,
            'select title from releases where id = ?',
            id,
          )
          const button = await withdrawButton(page, id, 'Релиз отозван: он был опубликован по ошибке.')
          all.push(...(await withdrawalOf(house, path, release?.title ?? '', button.press)))
        }
        return all
      })
      return { lines: [lineOf(count, measured)], details: measured }
    } finally {
      await browser.close()
      office.close()
    }
  },
}

/** What became of the old text in each of the processes. */
async function withdrawalOf({ newsrooms }: House, path: string, title: string, press: () => Promise<number>) {
  const watches = newsrooms.map(({ port }) => watch(port, path, title))
  const clickedAt = await press()
  await new Promise((done) => setTimeout(done, watched))
  await Promise.all(watches.map((each) => each.stop()))
  return watches.map(({ seen }): Withdrawal => {
    const old = seen.filter(({ status, hasText }) => status === 200 && hasText)
    const after = ({ askedAt }: Seen) => askedAt - clickedAt
    return {
      lastOld: Math.max(0, ...old.map(after)),
      late: old.filter((each) => after(each) > limit).length,
      unanswered: seen.filter(({ status }) => status !== 200 && status !== 410).length,
      isGone: seen.at(-1)?.status === 410,
    }
  })
}

function lineOf(
  count: number,
  { value, readers, errors }: { value: Withdrawal[]; readers: { answers: number }; errors: number },
) {
  const late = value.reduce((sum, each) => sum + each.late, 0)
  const failed = errors + value.reduce((sum, each) => sum + each.unanswered, 0)
  const longest = percentile(
    value.map(({ lastOld }) => lastOld),
    1,
  )
  const remaining = value.filter(({ isGone }) => !isGone).length
  return {
    what: `${count} clicks, both processes`,
    must: 'no old text after 1 s, no error',
    measured: `old text last asked for ${rounded(longest / 1000)} s after the click, ${late} times after 1 s; ${failed} errors in ${rounded(readers.answers)} answers`,
    reached: late === 0 && failed === 0 && remaining === 0,
    note: remaining > 0 ? `${remaining} pages were still there after ${watched / 1000} s` : undefined,
  }
}
