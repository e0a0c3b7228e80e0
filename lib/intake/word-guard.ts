import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { Refusal } from '@/lib/refusal'

/** What a document may come to when it is unpacked: far more than any release, far less than a process can hold. */
const most = { entries: 2000, bytes: 256 * 1024 * 1024, partBytes: 32 * 1024 * 1024, ratio: 200 }

/** Small parts compress as well as they like. */
const smallPart = 1024 * 1024

/**
 * Throws a Refusal unless a file is a Word document that can be unpacked without harm, as the directory of its zip
 * says. Nothing is unpacked here.
 */
export async function guardWordFile(bytes: Buffer) {
  if (bytes.readUInt32BE(0) === 0xd0cf11e0)
    throw new Refusal(
      bytes.includes('EncryptedPackage', 0, 'utf16le') ? 'intake.file.encrypted' : 'intake.file.oldWord',
    )
  if (bytes.readUInt32BE(0) !== 0x504b0304) throw new Refusal('intake.file.notWord')
  const zip = await openedZip(bytes)
  if (zip.entryCount > most.entries) throw new Refusal('intake.file.unsafe')
  const entries = await entriesOf(zip)
  const names = new Set(entries.map(({ fileName }) => fileName))
  if (entries.some((entry) => entry.isEncrypted())) throw new Refusal('intake.file.encrypted')
  if (names.size !== entries.length || entries.some(isUnsafe) || isTooMuch(entries, bytes.length))
    throw new Refusal('intake.file.unsafe')
  // Word on the web calls it document2.xml.
  if (!names.has('[Content_Types].xml') || ![...names].some((name) => /^word\/document\d*\.xml$/.test(name)))
    throw new Refusal('intake.file.notWord')
}

async function openedZip(bytes: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true })
  } catch {
    throw new Refusal('intake.file.broken')
  }
}

/** Names that lead out of the document make it throw. */
async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = []
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry)
  } catch (error) {
    const isName = error instanceof Error && /path|characters in fileName/i.test(error.message)
    throw new Refusal(isName ? 'intake.file.unsafe' : 'intake.file.broken')
  }
  return entries
}

const isUnsafe = ({ fileName, compressionMethod, compressedSize, uncompressedSize }: Entry) =>
  (compressionMethod !== 0 && compressionMethod !== 8) ||
  (/\.(xml|rels)$/i.test(fileName) && uncompressedSize > most.partBytes) ||
  (uncompressedSize > smallPart && uncompressedSize > compressedSize * most.ratio)

/** More than can be, or parts that lie over one another. */
const isTooMuch = (entries: readonly Entry[], fileBytes: number) =>
  sum(entries, ({ uncompressedSize }) => uncompressedSize) > most.bytes ||
  sum(entries, ({ compressedSize }) => compressedSize) > fileBytes

const sum = (entries: readonly Entry[], size: (entry: Entry) => number) =>
  entries.reduce((total, entry) => total + size(entry), 0)
