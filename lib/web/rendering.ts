import { AsyncLocalStorage } from 'node:async_hooks'
import type { Newsroom } from '@/lib/publication/newsroom'
import { once } from './once'

/** One rendering of a page: the handles through which it read the public store, with what they noted. */
export type Rendering = { handles: Newsroom[] }

/**
 * The rendering that is going on. The front begins it and Next's side adds to it: they share `globalThis` and the
 * chain of asynchronous calls, but no modules.
 */
export const rendering = () => once('rendering', () => new AsyncLocalStorage<Rendering>())
