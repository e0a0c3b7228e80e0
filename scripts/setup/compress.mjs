import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** What a browser asks for by name and is not compressed in itself, as images and fonts are. */
const compressible = /\.(css|js|json|svg|txt|xml|webmanifest|map|ico)$/

/** A packet's worth: below it nothing is gained. */
const least = 1024

const inBrotli = promisify(brotliCompress)
const inGzip = promisify(gzip)

/** @param {string} folder @returns {string[]} */
function worthIt(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => compressible.test(path) && statSync(path).isFile() && statSync(path).size >= least)
}

/**
 * Compresses, once a build, what the front serves as files (lib/front/static-catalogue.ts): into
 * `.next/compressed/br` and `/gzip`, named by the SHA-256 of the content they are of, so that none is ever sent for
 * a file that has changed. A second or two for everything at the best quality.
 * @param {string} root the project's folder
 * @returns {Promise<number>} how many files
 */
export async function compressStatic(root) {
  const target = join(root, '.next', 'compressed')
  rmSync(target, { recursive: true, force: true })
  for (const coding of ['br', 'gzip']) mkdirSync(join(target, coding), { recursive: true })
  const files = [join(root, '.next', 'static'), join(root, 'public')].flatMap(worthIt)
  await Promise.all(files.map((file) => compress(file, target)))
  return files.length
}

/** @param {string} file @param {string} target */
async function compress(file, target) {
  const content = readFileSync(file)
  const name = createHash('sha256').update(content).digest('hex') + extname(file)
  const best = {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  }
  const [br, gz] = await Promise.all([inBrotli(content, best), inGzip(content, { level: 9 })])
  keep(join(target, 'br', name), br, content)
  keep(join(target, 'gzip', name), gz, content)
}

/** @param {string} path @param {Buffer} compressed @param {Buffer} content */
function keep(path, compressed, content) {
  if (compressed.length < content.length) writeFileSync(path, compressed)
}
