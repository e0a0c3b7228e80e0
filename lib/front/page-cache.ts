import { LRUCache } from 'lru-cache'
import { type KeptPage, keptPage, raise, sizeOf } from './kept-page'
import { type Moment, PublicationWatch, type Touched } from './publication-watch'
import type { PageTarget, RenderedPage } from './render-page'

type Render = (target: PageTarget) => Promise<RenderedPage>
type Flight = { moment: Moment; page: Promise<KeptPage> }

/** One key a page and view. Answers such as the notice of a withdrawal are pages of Next's at no address of readers. */
const keyOf = ({ path, view, status }: PageTarget) => `${status === 200 ? '' : status}${view} ${path}`

/** By how many readers a page is wanted before its brotli is worth a hundred times the work. */
const wantedBy = 3

/**
 * The finished pages, the least recently used of them forgotten when they take too much memory. A page is given out
 * only while nothing that it shows has been published since, and the clock has not changed it.
 */
export class PageCache {
  readonly #kept: LRUCache<string, KeptPage>
  readonly #flights = new Map<string, Flight>()
  readonly #watch: PublicationWatch
  readonly #render: Render
  readonly #onDropped: (pages: KeptPage[]) => void
  #raising = Promise.resolve()

  /** `onDropped` gets the pages that a publication made old, before anybody can ask for them again. */
  constructor(options: { maxBytes: number; render: Render; onDropped?: (pages: KeptPage[]) => void }) {
    this.#render = options.render
    this.#onDropped = options.onDropped ?? (() => {})
    this.#watch = new PublicationWatch((touched) => this.#drop(touched))
    this.#kept = new LRUCache({
      maxSize: options.maxBytes,
      maxEntrySize: Math.ceil(options.maxBytes / 8),
      sizeCalculation: sizeOf,
    })
  }

  /** How many pages there are, and the bytes that they take. */
  get size() {
    return { pages: this.#kept.size, bytes: this.#kept.calculatedSize }
  }

  /** The state of the public store now; what it made old is gone. */
  look(): Moment {
    return this.#watch.look()
  }

  /**
   * The page, if it is there and holds, for a request that has just come: nothing is given that was old then. The
   * store is not looked at for an address that no page has: the desk's must go on whatever becomes of it.
   */
  kept(path: string, view: string): KeptPage | undefined {
    const key = `${view} ${path}`
    if (!this.#kept.has(key)) return undefined
    this.#watch.glance()
    return this.#find(key)
  }

  /**
   * The page as of this moment, which must have been looked at just now. It is rendered where it is not there, once
   * however many ask, and kept if nothing was published meanwhile and its rendering told what it depends on.
   * @throws RenderingFailed
   */
  page(target: PageTarget, moment: Moment): Promise<KeptPage> {
    const key = keyOf(target)
    const kept = this.#find(key)
    if (kept) return Promise.resolve(kept)
    const flight = this.#flights.get(key)
    if (flight?.moment === moment) return flight.page
    const page = this.#fly(key, target, moment).finally(() => {
      if (this.#flights.get(key)?.page === page) this.#flights.delete(key)
    })
    this.#flights.set(key, { moment, page })
    return page
  }

  /** Notes that a page goes out to a reader. One that several want is made smaller, one page after the other. */
  use(page: KeptPage) {
    page.usedAt = Date.now()
    page.uses += 1
    if (page.uses !== wantedBy) return
    this.#raising = this.#raising.then(() => raise(page))
  }

  async #fly(key: string, target: PageTarget, moment: Moment): Promise<KeptPage> {
    const page = keptPage(target, await this.#render(target))
    if (page.isNoted && !target.isPassing && this.#watch.look() === moment) this.#kept.set(key, page)
    return page
  }

  #find(key: string): KeptPage | undefined {
    const page = this.#kept.get(key)
    if (!page) return undefined
    if (page.until > Date.now()) return page
    this.#kept.delete(key)
    return undefined
  }

  #drop(touched: Touched) {
    const dropped: KeptPage[] = []
    for (const [key, page] of this.#kept.entries()) {
      if (touched !== 'everything' && page.tags.isDisjointFrom(touched)) continue
      this.#kept.delete(key)
      dropped.push(page)
    }
    this.#onDropped(dropped)
  }
}
