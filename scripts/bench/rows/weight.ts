import type { Browser } from '@playwright/test'
import { newestReleases } from '../addresses'
import { startBrowser } from '../clicking'
import { atMost, type Row, rounded } from '../row'
import { startSide } from '../servers'

const limit = 20

/** A thing that the browser fetched: bytes as sent, headers with them. */
type Fetched = { url: string; type: string; bytes: number; encoding: string }

export const weight: Row = {
  name: 'weight',
  work: 'page weight, release without photos',
  must: '≤ 20 KB compressed in all, fonts aside; 0 KB of framework script',
  async run(bench) {
    const dataDir = bench.folder('large')
    const server = await startSide('newsroom', dataDir)
    const browser = await startBrowser()
    try {
      const pages = []
      for (const { path } of newestReleases(dataDir, 5))
        pages.push({ path, fetched: await fetchedBy(browser, `http://localhost:${server.port}${path}`) })
      const heaviest = pages.reduce((a, b) => (weightOf(b.fetched) > weightOf(a.fetched) ? b : a))
      const kilobytes = weightOf(heaviest.fetched) / 1024
      const framework = pages.flatMap(({ fetched }) => fetched.filter(isFramework))
      return {
        lines: [
          {
            what: 'the heaviest of five, everything but fonts',
            must: `≤ ${limit} KB`,
            measured: `${rounded(kilobytes)} KB: ${parts(heaviest.fetched)}`,
            ...atMost(kilobytes, limit),
          },
          {
            what: 'script of the framework',
            must: '0 KB',
            measured: `${rounded(framework.reduce((sum, { bytes }) => sum + bytes, 0) / 1024 / pages.length)} KB`,
            reached: framework.length === 0,
          },
        ],
        details: pages,
      }
    } finally {
      await browser.close()
      await server.stop()
    }
  },
}

const counted = ({ type }: Fetched) => type !== 'Font'
const isFramework = ({ type, url }: Fetched) => type === 'Script' && url.includes('/_next/')
const weightOf = (fetched: Fetched[]) => fetched.filter(counted).reduce((sum, { bytes }) => sum + bytes, 0)

function parts(fetched: Fetched[]): string {
  const types = new Set(fetched.filter(counted).map(({ type }) => type))
  const part = (type: string) => {
    const all = fetched.filter((each) => each.type === type)
    return `${type} ${rounded(weightOf(all) / 1024)} (${[...new Set(all.map(({ encoding }) => encoding))].join(', ')})`
  }
  return [...types].map(part).join(', ')
}

/** Everything that opening a page for the first time fetches. */
async function fetchedBy(browser: Browser, url: string): Promise<Fetched[]> {
  const context = await browser.newContext({ locale: 'ru-RU' })
  try {
    const page = await context.newPage()
    const client = await context.newCDPSession(page)
    await client.send('Network.enable')
    const answers = new Map<string, Omit<Fetched, 'bytes'>>()
    const fetched: Fetched[] = []
    client.on('Network.responseReceived', ({ requestId, type, response }) => {
      const encoding =
        response.headers['content-encoding'] ?? response.headers['Content-Encoding'] ?? 'identity'
      answers.set(requestId, { url: response.url, type, encoding })
    })
    client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const answer = answers.get(requestId)
      if (answer && !answer.url.startsWith('data:')) fetched.push({ ...answer, bytes: encodedDataLength })
    })
    await page.goto(url, { waitUntil: 'networkidle' })
    return fetched
  } finally {
    await context.close()
  }
}
