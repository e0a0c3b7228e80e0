import { type OutgoingHttpHeader, ServerResponse } from 'node:http'

type Callback = (error?: Error | null) => void

/** A response that is kept instead of sent, so that its status is known before the first byte leaves. */
export class CapturedResponse extends ServerResponse {
  #chunks: Buffer[] = []
  #done: () => void = () => {}
  /** Settles when the page is whole. */
  readonly whole = new Promise<void>((resolve) => {
    this.#done = resolve
  })

  get body(): Buffer {
    return Buffer.concat(this.#chunks)
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status
    const headers = rest.find((each) => typeof each === 'object') as
      | Record<string, OutgoingHttpHeader>
      | undefined
    for (const [name, value] of Object.entries(headers ?? {})) this.setHeader(name, value)
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

  #keep(chunk: unknown, encoding: unknown) {
    if (typeof chunk === 'string') {
      this.#chunks.push(
        Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'),
      )
    } else if (chunk) this.#chunks.push(Buffer.from(chunk as Uint8Array))
  }
}
