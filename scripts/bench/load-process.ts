import { readFileSync, writeFileSync } from 'node:fs'
import { type Load, runLoad } from './load'

// The load, in a process and on a core of its own: what to do is in the first file, what came of it goes into the
// second. The end of its standard input stops it early.

const [order = '', result = ''] = process.argv.slice(2)
const load: Load = JSON.parse(readFileSync(order, 'utf8'))
const stopped = new Promise<void>((stop) => {
  process.stdin.on('end', stop).resume()
})
const tally = await runLoad(load, stopped)
writeFileSync(result, JSON.stringify(tally))
process.exit(0)
