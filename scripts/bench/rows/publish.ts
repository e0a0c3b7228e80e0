import { newestReleases } from '../addresses'
import { publishButton, signIn, startBrowser } from '../clicking'
import { approvedRelease, approvedRevision, isUntouched, type Office, openOffice } from '../office'
import { percentile } from '../percentiles'
import { atMost, type Line, type Row, rounded } from '../row'
import type { Bench, Size } from '../setting'
import { type House, readersPerSecond, underLoad } from '../under-load'
import { until, watch } from '../watching'

/** Something to be published, and the page on which readers then find its text. */
type Publication = { editionId: string; path: string; text: string }

export const publish: Row = {
  name: 'publish',
  work: 'click “publish” → new text served by every process',
  must: 'p99 ≤ 1 s at 200 requests a second, same at 1,000 and 100,000 releases',
  async run(bench) {
    const sizes: Size[] = bench.settings.demo ? ['large'] : ['small', 'large']
    const lines: Line[] = []
    const details: Record<string, unknown> = {}
    for (const size of sizes) {
      const releases = bench.settings.demo
        ? 'the demo'
        : rounded(bench.settings[size === 'small' ? 'small' : 'releases'])
      const measured = await publishAll(bench, bench.folder(size))
      lines.push(lineOf(`${measured.value.length} clicks at ${releases} releases`, measured))
      details[size] = measured
    }
    return { lines, details }
  },
}

async function publishAll(bench: Bench, dataDir: string) {
  const office = openOffice(dataDir)
  const browser = await startBrowser()
  try {
    const publications = prepare(office, dataDir, bench.settings.publications)
    return await underLoad(dataDir, async (house) => {
      const page = await signIn(browser, house.desk.port, office)
      const delays: number[] = []
      for (const publication of publications) {
        const button = await publishButton(page, publication.editionId)
        delays.push(await delayOf(house, publication, button.press))
      }
      return delays
    })
  } finally {
    await browser.close()
    office.close()
  }
}

/** By turns a new release, looked for in the list, and a new edition of a release that is read much, on its own page. */
function prepare(office: Office, dataDir: string, count: number): Publication[] {
  const read = newestReleases(dataDir, 50).filter(({ id }) => isUntouched(office, id))
  return Array.from({ length: count }, (_, index) => {
    const text = `Новость ${Date.now().toString(36)}-${index}`
    const release = index % 2 === 1 ? read[index >> 1] : undefined
    if (!release) return { ...approvedRelease(office, text), path: '/ru/releases', text }
    return { ...approvedRevision(office, release.id, text), path: release.path, text }
  })
}

/** Milliseconds from the click until the last of the processes has given the new text. */
async function delayOf({ newsrooms }: House, { path, text }: Publication, press: () => Promise<number>) {
  const watches = newsrooms.map(({ port }) => watch(port, path, text))
  try {
    const clickedAt = await press()
    const seen = await Promise.all(watches.map((each) => until(each, ({ hasText }) => hasText, 15_000)))
    return Math.max(...seen.map((first) => (first ? first.cameAt - clickedAt : Number.POSITIVE_INFINITY)))
  } finally {
    await Promise.all(watches.map((each) => each.stop()))
  }
}

function lineOf(what: string, { value, readers, errors }: Awaited<ReturnType<typeof publishAll>>): Line {
  const [p50, p99, max] = [0.5, 0.99, 1].map((share) => percentile(value, share) / 1000)
  const perSecond = readers.answers / readers.seconds
  return {
    what,
    must: `p99 ≤ 1 s at ${readersPerSecond} requests a second`,
    measured: `p50 ${rounded(p50 ?? 0)} s, p99 ${rounded(p99 ?? 0)} s, longest ${rounded(max ?? 0)} s; readers ${rounded(perSecond)} a second, ${errors} errors`,
    ...atMost(p99 ?? Number.POSITIVE_INFINITY, 1),
  }
}
