import { percentile } from './percentiles'

/** What became of the requests of a load. */
export type Tally = {
  answers: number
  byStatus: Record<string, number>
  bytes: number
  seconds: number
  /** Connections that were refused, broken off or silent for too long, by what was said of them. */
  broken: Record<string, number>
  /** From the moment at which a request was due to its last byte, in milliseconds. */
  latency: { p50: number; p99: number; max: number }
  /** The first addresses that were answered as no reader should be. */
  unexpected: string[]
}

/** What a reader of the newsroom may get: the page, the page elsewhere, nothing new, nothing there, withdrawn. */
const fine = [200, 301, 304, 404, 410]

/** Counts while a load runs. */
export class Counting {
  readonly #began = performance.now()
  readonly #latencies: number[] = []
  readonly #byStatus: Record<string, number> = {}
  readonly #broken: Record<string, number> = {}
  readonly #unexpected: string[] = []
  #bytes = 0

  answered(target: string, status: number, bytes: number, latency: number) {
    this.#latencies.push(latency)
    this.#bytes += bytes
    this.#byStatus[status] = (this.#byStatus[status] ?? 0) + 1
    if (!fine.includes(status)) this.#note(`${status} ${target}`)
  }

  broke(target: string, why: string) {
    this.#broken[why] = (this.#broken[why] ?? 0) + 1
    this.#note(`${why} ${target}`)
  }

  #note(what: string) {
    if (this.#unexpected.length < 20) this.#unexpected.push(what)
  }

  result(): Tally {
    const of = (share: number) => percentile(this.#latencies, share)
    return {
      answers: this.#latencies.length,
      byStatus: this.#byStatus,
      bytes: this.#bytes,
      seconds: (performance.now() - this.#began) / 1000,
      broken: this.#broken,
      latency: { p50: of(0.5), p99: of(0.99), max: of(1) },
      unexpected: this.#unexpected,
    }
  }
}

/** How many requests were not answered as a reader should be. */
export function errorsOf({ byStatus, broken }: Tally): number {
  const sum = (entries: [string, number][]) => entries.reduce((total, [, count]) => total + count, 0)
  const bad = Object.entries(byStatus).filter(([status]) => !fine.includes(Number(status)))
  return sum(bad) + sum(Object.entries(broken))
}
