import { text } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'
import { type ZipPart, zipped } from './zip'

/** Links, to which the library gives numbers by lot. */
const drawn = /rId[a-z0-9_-]{15,}/g

/**
 * The same document with nothing in it of the hour in which it was made: its properties bear the moment of the text,
 * its archive none, and links are numbered in their order.
 */
export async function settledDocx(made: Buffer, at: string): Promise<Buffer> {
  const numbers = new Map<string, string>()
  const numbered = (id: string) => {
    const known = numbers.get(id) ?? `rIdLink${numbers.size + 1}`
    numbers.set(id, known)
    return known
  }
  const parts: ZipPart[] = []
  for (const { name, content } of await partsOf(made)) {
    const dated = content.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${at}`)
    parts.push({ name, content: dated.replace(drawn, numbered) })
  }
  return zipped(parts)
}

async function partsOf(archive: Buffer): Promise<ZipPart[]> {
  const parts: ZipPart[] = []
  const zip = await fromBufferPromise(archive, { lazyEntries: true })
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue
    parts.push({ name: entry.fileName, content: await text(await zip.openReadStreamPromise(entry)) })
  }
  return parts
}
