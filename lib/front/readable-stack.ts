import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FlattenMap, originalPositionFor, type TraceMap } from '@jridgewell/trace-mapping'

/** One place in a stack as V8 writes it: `(file:line:column)` or, without a name before it, the same bare. */
const place = /(file:\/\/\/[^\s()]+|\/[^()]+?):(\d+):(\d+)(?=\)?$)/gm

/**
 * A stack with the places in the sources instead of those in the built files. The source maps are read for this
 * error alone: a server that keeps them at hand as Node's `--enable-source-maps` does needs thirty megabytes more.
 */
export function readableStack(stack: string): string {
  const maps = new Map<string, TraceMap | undefined>()
  return stack.replace(place, (built, location: string, line: string, column: string) => {
    const file = location.startsWith('file:') ? fileURLToPath(location) : location
    if (!maps.has(file)) maps.set(file, mapOf(file))
    const map = maps.get(file)
    if (!map) return built
    const found = originalPositionFor(map, { line: Number(line), column: Number(column) - 1 })
    return found.source ? `${pathOf(found.source)}:${found.line}:${found.column + 1}` : built
  })
}

/** A stack that can't be made readable is still a stack: an error in here must not hide the one it is about. */
function mapOf(file: string): TraceMap | undefined {
  try {
    return existsSync(`${file}.map`) ? new FlattenMap(readFileSync(`${file}.map`, 'utf8'), file) : undefined
  } catch {
    return undefined
  }
}

/** Sources are noted as parts of addresses, in which brackets are escaped. */
const pathOf = (source: string) => relative(process.cwd(), decodeURI(source))
