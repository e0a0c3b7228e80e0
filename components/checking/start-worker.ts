import type { FromReader } from '@/lib/checking/reader'
import type { ToWorker } from './check.worker'

/** The checker in a thread of its own; undefined where a browser has none. */
export function startWorker(heard: (answer: FromReader) => void, failed: () => void) {
  if (typeof Worker === 'undefined') return undefined
  const worker = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<FromReader>) => heard(data))
  worker.addEventListener('error', failed)
  return {
    tell: (message: ToWorker) => worker.postMessage(message),
    stop: () => worker.terminate(),
  }
}

export type Told = NonNullable<ReturnType<typeof startWorker>>
