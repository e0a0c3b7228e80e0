import { get as getHttp, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { get as getHttps, Agent as HttpsAgent } from 'node:https'

export type Page = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string }

// Certificates of the tests are signed by themselves.
const secureAgent = new HttpsAgent({ keepAlive: true, maxSockets: 200, rejectUnauthorized: false })

/**
 * One GET as a reader's browser sends it, never sent twice. A process of ours is asked on a connection of its own: one
 * that is kept may be closed at the very moment at which it is used again, and a browser would then ask again.
 */
export function read(address: string, headers: Record<string, string> = {}): Promise<Page> {
  const url = new URL(address)
  const isSecure = url.protocol === 'https:'
  const options = { headers, timeout: 30_000, servername: headers.host }
  return new Promise((done, failed) => {
    const request = isSecure
      ? getHttps(url, { ...options, agent: secureAgent }, receive)
      : getHttp(url, { ...options, agent: false }, receive)
    request.on('timeout', () => request.destroy(new Error('no answer in half a minute'))).on('error', failed)

    function receive(answer: IncomingMessage) {
      const chunks: Buffer[] = []
      answer.on('data', (chunk) => chunks.push(chunk))
      answer.on('error', failed)
      answer.on('end', () => {
        const { statusCode: status = 0, headers: received } = answer
        const body = Buffer.concat(chunks)
        done({ status, headers: received, body, text: body.toString() })
      })
    }
  })
}

export type Asked = {
  address: string
  headers?: Record<string, string>
  judge: (page: Page) => string | undefined
}

/**
 * Readers who come at a steady rate, whatever becomes of those before. `next` says what each asks for; what its judge
 * says of the answer, and every request that got none, is a complaint.
 */
export function steadyLoad({ perSecond, next }: { perSecond: number; next: (count: number) => Asked }) {
  const complaints: string[] = []
  const began = performance.now()
  let [sent, answered, slowest] = [0, 0, 0]
  const pending = new Set<Promise<void>>()

  async function ask({ address, headers, judge }: Asked) {
    const asked = performance.now()
    try {
      const complaint = judge(await read(address, headers))
      if (complaint) complaints.push(`${address}: ${complaint}`)
      answered += 1
      slowest = Math.max(slowest, performance.now() - asked)
    } catch (error) {
      complaints.push(`${address}: ${(error as NodeJS.ErrnoException).code ?? error}`)
    }
  }

  const timer = setInterval(() => {
    const due = ((performance.now() - began) / 1000) * perSecond
    for (; sent < due; sent += 1) {
      const one = ask(next(sent)).finally(() => pending.delete(one))
      pending.add(one)
    }
  }, 5)

  return {
    /** Sends no more, waits for those on their way, and says what came of it. */
    async stop() {
      clearInterval(timer)
      await Promise.all(pending)
      const seconds = (performance.now() - began) / 1000
      return { complaints, sent, answered, seconds, slowest }
    },
  }
}
