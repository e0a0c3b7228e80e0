import { connect, type Socket } from 'node:net'
import { type Answered, HttpReader } from './http-reader'

/** What a browser of today says that it takes. */
const browserEncodings = 'gzip, deflate, br, zstd'

/** A GET as bytes. */
export const request = (port: number, path: string, headers: Record<string, string> = {}) =>
  Buffer.from(
    [
      `GET ${path} HTTP/1.1`,
      `Host: localhost:${port}`,
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      '\r\n',
    ].join('\r\n'),
  )

/** The same request as a browser sends it. */
export const browserRequest = (port: number, path: string, encodings = browserEncodings) =>
  request(port, path, {
    'User-Agent': 'Mozilla/5.0 (X11; Linux x64) bench',
    Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    'Accept-Language': 'ru,en;q=0.8',
    'Accept-Encoding': encodings,
  })

type Waiting = { done: (answer: Answered) => void; failed: (why: string) => void }

/** How long a server may be silent. */
const patience = 10_000

/**
 * A kept-alive connection that asks one thing at a time; it is made anew where the server has closed it. A server may
 * close an idle one just when it is asked again: then, as browsers do (RFC 9110, section 9.2.2), it asks once more.
 */
export class Connection {
  #socket: Socket | undefined
  #waiting: Waiting | undefined
  #sent: Buffer | undefined
  /** Whether the connection has served before, and nothing has come since it was asked again. */
  #isReused = false

  constructor(
    private readonly port: number,
    private readonly keep = false,
  ) {}

  ask(bytes: Buffer, waiting: Waiting) {
    this.#waiting = waiting
    this.#sent = bytes
    this.#isReused = this.#socket !== undefined
    this.#socket ??= this.#open()
    this.#socket.write(bytes)
  }

  close() {
    this.#waiting = undefined
    this.#socket?.destroy()
  }

  #open(): Socket {
    const socket = connect(this.port, '127.0.0.1')
    socket.setNoDelay(true)
    socket.setTimeout(patience, () => socket.destroy(new Error('silent')))
    const reader = new HttpReader((answer) => {
      const waiting = this.#waiting
      this.#waiting = undefined
      if (answer.closes) {
        socket.destroy()
        this.#socket = undefined
      }
      waiting?.done(answer)
    }, this.keep)
    socket.on('data', (chunk) => {
      this.#isReused = false
      try {
        reader.push(chunk)
      } catch (error) {
        socket.destroy(error as Error)
      }
    })
    socket.on('error', (error: NodeJS.ErrnoException) => this.#broke(socket, error.code ?? error.message))
    socket.on('close', () => this.#broke(socket, 'closed'))
    return socket
  }

  #broke(socket: Socket, why: string) {
    if (this.#socket !== socket) return
    this.#socket = undefined
    const waiting = this.#waiting
    if (waiting && this.#sent && this.#isReused && why !== 'silent') return this.ask(this.#sent, waiting)
    this.#waiting = undefined
    waiting?.failed(why)
  }
}

/** One answer, whole. Rejects where there is none. */
export const askOnce = (connection: Connection, bytes: Buffer) =>
  new Promise<Answered>((done, reject) =>
    connection.ask(bytes, { done, failed: (why) => reject(new Error(why)) }),
  )
