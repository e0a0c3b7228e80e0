import { readFileSync, writeFileSync } from 'node:fs'
import { documents, regenerated } from './docs/generated'

// `npm run docs`: writes the parts of the documents that the code knows better.

for (const path of documents) {
  const before = readFileSync(path, 'utf8')
  const after = regenerated(before)
  if (after !== before) writeFileSync(path, after)
  process.stdout.write(`${path} ${after === before ? 'is up to date' : 'is written anew'}\n`)
}
