import { fileURLToPath } from 'node:url'
import { ensureChromium } from './setup/chromium.mjs'
import { ensureInstalled } from './setup/install.mjs'
import { ensureNginx } from './setup/nginx.mjs'
import { continueOnNewNode } from './setup/node-version.mjs'
import { say } from './setup/root.mjs'
import { endToEnd, format, impossible, lint, nextBuild, types, unitTests } from './setup/stages.mjs'
import { closingLine, total } from './setup/tally.mjs'

// `npm test`: everything, one stage after the other, each of them whatever became of the one before.

const installed = await ensureInstalled()
if (!installed) {
  say(closingLine({ passed: 0, failed: 1 }))
  process.exit(1)
}
await continueOnNewNode(fileURLToPath(import.meta.url))

const chromium = await ensureChromium()
const nginx = await ensureNginx()
const tallies = []
for (const stage of [format, lint, types, unitTests, nextBuild]) tallies.push(await report(stage))
const isBuilt = tallies.at(-1)?.failed === 0
const browserStage = !isBuilt
  ? impossible('end to end', 'there is no build to test')
  : chromium
    ? endToEnd(chromium, nginx)
    : impossible('end to end', 'no Chromium was found; set CHROMIUM_PATH to one')
tallies.push(await report(browserStage))

const sum = total(tallies)
say(closingLine(sum))
process.exit(sum.failed === 0 && sum.passed > 0 ? 0 : 1)

/** @param {import('./setup/stages.mjs').Stage} stage */
async function report({ name, run }) {
  say(`\n── ${name}`)
  const began = Date.now()
  const tally = await run()
  const seconds = Math.round((Date.now() - began) / 1000)
  say(
    `── ${name}: ${tally.passed} good, ${tally.failed} bad${tally.why ? ` (${tally.why})` : ''}, ${seconds} s`,
  )
  return tally
}
