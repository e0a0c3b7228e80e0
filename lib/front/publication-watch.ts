import { touchedSince, watermark } from '@/lib/publication/log'
import { type PublicStore, publicStore } from '@/lib/web/public-db'

/** How far a public store has come. The same object for as long as nothing is published. */
export type Moment = PublicStore & { seq: number }

/** What was published between two looks; another generation of the store may differ in everything. */
export type Touched = ReadonlySet<string> | 'everything'

/** Looks at the public store and tells what has been published since it last did. */
export class PublicationWatch {
  #last: Moment | undefined
  #isFresh = false
  readonly #onPublication: (touched: Touched) => void

  constructor(onPublication: (touched: Touched) => void) {
    this.#onPublication = onPublication
  }

  /**
   * As of this turn of the event loop, for a request that has just come. The sockets of one turn were all readable
   * when it began, so a look that one of them has paid for holds for the others: nobody who asks after a publication
   * is in the same turn as a look before it.
   */
  glance() {
    if (this.#isFresh) return
    this.look()
    this.#isFresh = true
    setImmediate(() => {
      this.#isFresh = false
    })
  }

  /** Now. Whoever is told of a publication is told before this returns. */
  look(): Moment {
    const { generation, db } = publicStore()
    const seq = watermark(db)
    const last = this.#last
    if (last?.generation === generation && last.seq === seq) return last
    this.#last = { generation, db, seq }
    if (last) this.#onPublication(last.generation === generation ? touchedSince(db, last.seq) : 'everything')
    return this.#last
  }
}
