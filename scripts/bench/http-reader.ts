const headEnd = Buffer.from('\r\n\r\n')
const lineEnd = Buffer.from('\r\n')
const nothing = Buffer.alloc(0)

type Part = 'head' | 'body' | 'size' | 'chunk' | 'trailer'

export type Answered = { status: number; head: string; body: Buffer; bytes: number; closes: boolean }

/**
 * Cuts what a server sends on one connection into answers (HTTP/1.1 framing, RFC 9112, section 6: lengths and chunks;
 * requests are GET). It does as little as it can, so that measuring costs less than what is measured.
 */
export class HttpReader {
  #rest: Buffer = nothing
  #part: Part = 'head'
  #left = 0
  #answer: Answered = fresh()
  #pieces: Buffer[] = []

  /** @param keep whether bodies are wanted, and not only their length */
  constructor(
    private readonly onAnswer: (answer: Answered) => void,
    private readonly keep = false,
  ) {}

  /** Takes what came in. Throws where it is not HTTP/1.1. */
  push(chunk: Buffer) {
    let rest = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk
    for (;;) {
      const next = this.#step(rest)
      if (next === undefined) break
      rest = next
    }
    this.#rest = rest
  }

  /** One part of an answer; undefined when more is needed for it. */
  #step(data: Buffer): Buffer | undefined {
    if (this.#part === 'head') return this.#head(data)
    if (this.#part === 'body' || this.#part === 'chunk') return this.#bytes(data)
    const end = data.indexOf(lineEnd)
    if (end < 0) return undefined
    if (this.#part === 'size') {
      this.#left = Number.parseInt(data.toString('latin1', 0, end), 16)
      if (Number.isNaN(this.#left)) throw new Error('A chunk has no size')
      this.#part = this.#left > 0 ? 'chunk' : 'trailer'
      if (this.#part === 'chunk') this.#left += lineEnd.length
    } else if (end === 0) this.#finish()
    return data.subarray(end + lineEnd.length)
  }

  #head(data: Buffer): Buffer | undefined {
    const end = data.indexOf(headEnd)
    if (end < 0) return undefined
    const head = data.toString('latin1', 0, end)
    if (!head.startsWith('HTTP/1.')) throw new Error(`Not an answer: ${head.slice(0, 40)}`)
    const status = Number(head.slice(9, 12))
    const length = Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0)
    this.#answer = { ...fresh(), status, head, closes: /\r\nconnection: *close/i.test(head) }
    if (status !== 304 && /\r\ntransfer-encoding: *chunked/i.test(head)) this.#part = 'size'
    else if (status === 304 || status === 204 || length === 0) this.#finish()
    else {
      this.#part = 'body'
      this.#left = length
    }
    return data.subarray(end + headEnd.length)
  }

  #bytes(data: Buffer): Buffer | undefined {
    if (data.length === 0) return undefined
    const taken = Math.min(this.#left, data.length)
    const isChunk = this.#part === 'chunk'
    const before = this.#left
    this.#left -= taken
    const content = isChunk ? Math.max(0, before - 2) - Math.max(0, this.#left - 2) : taken
    this.#answer.bytes += content
    if (this.keep && content > 0) this.#pieces.push(data.subarray(0, content))
    if (this.#left === 0) {
      if (isChunk) this.#part = 'size'
      else this.#finish()
    }
    return data.subarray(taken)
  }

  #finish() {
    this.#part = 'head'
    const answer = this.#answer
    if (this.keep) answer.body = Buffer.concat(this.#pieces)
    this.#pieces = []
    this.onAnswer(answer)
  }
}

const fresh = (): Answered => ({ status: 0, head: '', body: nothing, bytes: 0, closes: false })
