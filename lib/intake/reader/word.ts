import mammoth from 'mammoth'
import { fromBufferPromise } from 'yauzl'
import { UnsafeDocument } from './unsafe-document.ts'

/**
 * A Word document as HTML: its paragraphs, lists and tables, without pictures, comments and deleted text. Every part of
 * it that can be read is unpacked once before, to see that it is as long as the directory of the file claims.
 */
export async function wordHtml(bytes: Buffer): Promise<string> {
  await unpackOnce(bytes)
  const { value } = await mammoth.convertToHtml(
    { buffer: bytes },
    {
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
    },
  )
  return value
}

/**
 * Throws where a part is longer than claimed, or declares a document type or entities of its own: Word never does. The
 * library that reads the document believes the directory and keeps what it unpacks in memory.
 */
async function unpackOnce(bytes: Buffer) {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true })
  for await (const entry of zip.eachEntry()) {
    if (!/\.(xml|rels)$/i.test(entry.fileName)) continue
    const stream = await zip.openReadStreamPromise(entry)
    let tail = ''
    for await (const chunk of stream) {
      const text: string = tail + chunk.toString('latin1')
      if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new UnsafeDocument(entry.fileName)
      tail = text.slice(-16)
    }
  }
}
