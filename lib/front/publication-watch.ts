import { lastPublication, touchedSince } from '@/lib/publication/log'
import { type PublicStore, publicStore } from '@/lib/web/public-db'

/** How far a public store has come. The same object for as long as nothing is published. */
export type Moment = PublicStore & { seq: number }

/** What was published between two looks; another generation of the store may differ in everything. */
export type Touched = ReadonlySet<string> | 'everything'

/** Looks at the public store and tells what has been published since it last did. */
export class PublicationWatch {
  #last: Moment | undefined
  readonly #onPublication: (touched: Touched) => void

  constructor(onPublication: (touched: Touched) => void) {
    this.#onPublication = onPublication
  }

  /** Now. Whoever is told of a publication is told before this returns. */
  look(): Moment {
    const { generation, db } = publicStore()
    const seq = lastPublication(db)
    const last = this.#last
    if (last?.generation === generation && last.seq === seq) return last
    this.#last = { generation, db, seq }
    if (last) this.#onPublication(last.generation === generation ? touchedSince(db, last.seq) : 'everything')
    return this.#last
  }
}
