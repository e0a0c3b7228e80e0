import { createReader, type ToReader } from '@/lib/checking/reader'
import type { LanguageDirectory } from '@/lib/language/directory'

/** What the page tells its worker: where the directory is, and then what a reader is told. */
export type ToWorker = { type: 'directory'; address: string } | ToReader

const reader = createReader()

/** Nothing is read before the directory is there or cannot be had: names would be found wrong that are not. */
let ready: Promise<unknown> = Promise.resolve()

async function fetchDirectory(address: string) {
  const answer = await fetch(address)
  if (!answer.ok || answer.redirected) return
  reader.know((await answer.json()) as LanguageDirectory)
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'directory') {
    ready = fetchDirectory(data.address).catch(() => undefined)
    return
  }
  void ready.then(() => {
    const answer = reader.tell(data)
    if (answer) self.postMessage(answer)
  })
})
