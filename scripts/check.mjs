import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './setup/install.mjs'
import { continueOnNewNode } from './setup/node-version.mjs'
import { say } from './setup/root.mjs'
import { format, lint, types, unitTests } from './setup/stages.mjs'
import { closingLine, total } from './setup/tally.mjs'

// `npm run check`: what can be known without a build and a browser, side by side; each speaks when it is done.

if (!(await ensureInstalled())) process.exit(1)
await continueOnNewNode(fileURLToPath(import.meta.url))

const sum = total(await Promise.all([format, lint, types, unitTests].map(report)))
say(closingLine(sum))
process.exit(sum.failed === 0 ? 0 : 1)

/** @param {import('./setup/stages.mjs').Stage} stage */
async function report({ name, run }) {
  let output = ''
  const tally = await run({
    capture: (text) => {
      output += text
    },
  })
  say(`── ${name}: ${tally.passed} good, ${tally.failed} bad${tally.why ? ` (${tally.why})` : ''}`)
  if (tally.failed > 0) say(output)
  return tally
}
