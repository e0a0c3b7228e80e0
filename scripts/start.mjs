import { fileURLToPath } from 'node:url'
import { ensureBuilt } from './setup/build.mjs'
import { ensureInstalled } from './setup/install.mjs'
import { continueOnNewNode } from './setup/node-version.mjs'
import { run, runScript } from './setup/processes.mjs'
import { serverProcess } from './setup/server.mjs'

// `npm start`, and with --dev `npm run dev`: whatever is missing, then the site.

const flags = process.argv.slice(2)

if (!(await ensureInstalled())) process.exit(1)
await continueOnNewNode(fileURLToPath(import.meta.url))
if ((await runScript('scripts/prepare.ts')) !== 0) process.exit(1)
if (flags.includes('--dev')) process.exit(await runScript('scripts/serve.ts', flags))
if (!(await ensureBuilt())) process.exit(1)
const { args, env } = serverProcess(process.env.SIDE, flags)
process.exit(await run(process.execPath, args, { env }))
