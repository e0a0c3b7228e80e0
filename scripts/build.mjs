import { fileURLToPath } from 'node:url'
import { ensureBuilt } from './setup/build.mjs'
import { ensureInstalled } from './setup/install.mjs'
import { continueOnNewNode } from './setup/node-version.mjs'

// `npm run build`: installs and builds what is missing, and serves nothing.

if (!(await ensureInstalled())) process.exit(1)
await continueOnNewNode(fileURLToPath(import.meta.url))
process.exit((await ensureBuilt()) ? 0 : 1)
