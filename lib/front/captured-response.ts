import { type IncomingMessage, type OutgoingHttpHeader, ServerResponse } from 'node:http'

type Callback = (error?: Error | null) => void
type Headers = Record<string, OutgoingHttpHeader> | readonly (OutgoingHttpHeader | readonly string[])[]

/** A response that is kept instead of sent, so that its status is known before the first byte leaves. */
export class CapturedResponse extends ServerResponse {
  #chunks: Buffer[] = []
  #done: () => void = () => {}
  /** Settles when the page is whole, or was given up. */
  readonly whole = new Promise<void>((resolve) => {
    this.#done = resolve
  })

  // A ServerResponse wants the request it answers; this one is never given a socket.
  constructor(req: IncomingMessage) {
    super(req)
    // By this, at `close`, Next tells a page that is whole from a client that went away.
    Object.defineProperty(this, 'writableFinished', { get: () => this.finished })
  }

  get body(): Buffer {
    return Buffer.concat(this.#chunks)
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status
    const headers = rest.find((each) => typeof each === 'object' && each !== null) as Headers | undefined
    for (const [name, value] of pairs(headers ?? {})) this.setHeader(name, value)
    return this
  }

  override flushHeaders() {}

  override write(chunk: unknown, encoding?: BufferEncoding | Callback, callback?: Callback): boolean {
    this.#keep(chunk, encoding)
    const after = typeof encoding === 'function' ? encoding : callback
    after?.()
    return true
  }

  override end(chunk?: unknown, encoding?: BufferEncoding | (() => void), callback?: () => void): this {
    if (this.finished) return this
    if (typeof chunk !== 'function') this.#keep(chunk, encoding)
    this.finished = true
    const after = [chunk, encoding, callback].find((each) => typeof each === 'function') as
      | (() => void)
      | undefined
    after?.()
    this.emit('finish')
    this.emit('close')
    this.#done()
    return this
  }

  /** Whoever writes the page gives up half-way: what is there of it is no page. */
  override destroy(): this {
    if (this.finished || this.destroyed) return this
    this.destroyed = true
    this.statusCode = 500
    this.#chunks = []
    this.emit('close')
    this.#done()
    return this
  }

  #keep(chunk: unknown, encoding: unknown) {
    if (typeof chunk === 'string') {
      this.#chunks.push(
        Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'),
      )
    } else if (chunk) this.#chunks.push(Buffer.from(chunk as Uint8Array))
  }
}

/** `writeHead` takes headers as an object, as a flat list, or as a list of pairs. */
function pairs(headers: Headers): [string, OutgoingHttpHeader][] {
  if (!Array.isArray(headers)) return Object.entries(headers as Record<string, OutgoingHttpHeader>)
  const flat = headers.flat() as string[]
  return flat.flatMap((name, index): [string, string][] =>
    index % 2 === 0 ? [[name, flat[index + 1] ?? '']] : [],
  )
}
