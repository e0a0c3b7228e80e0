import { parseArgs } from 'node:util'
import { callersPath } from '../arguments'
import { ensureCorpus } from './corpus/ensure'

// `npx tsx scripts/bench/corpus.ts --releases 100000 --meetings 10000 --seed 1 --to FOLDER`

const { values } = parseArgs({
  options: {
    releases: { type: 'string', default: '100000' },
    meetings: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    to: { type: 'string' },
  },
})
if (!values.to) throw new Error('Say where to: --to FOLDER.')

const size = { releases: Number(values.releases), meetings: Number(values.meetings), seed: values.seed }
const began = Date.now()
const built = await ensureCorpus(callersPath(values.to), size, (done, all) => {
  process.stdout.write(`\r${done} of ${all} acts, ${Math.round((Date.now() - began) / 1000)} s `)
})
process.stdout.write(
  built ? `\nBuilt in ${Math.round((Date.now() - began) / 1000)} s.\n` : 'It was there already.\n',
)
