import { fileURLToPath } from 'node:url'
import { ensureBuilt } from './setup/build.mjs'
import { ensureInstalled } from './setup/install.mjs'
import { ensureNginx } from './setup/nginx.mjs'
import { continueOnNewNode } from './setup/node-version.mjs'
import { runTool } from './setup/processes.mjs'

// `npm run test:load`: the tests of several processes at full length. `npm test` has them in small.

if (!(await ensureInstalled())) process.exit(1)
await continueOnNewNode(fileURLToPath(import.meta.url))
if (!(await ensureBuilt())) process.exit(1)
const env = { LOAD: 'long', NGINX_PATH: await ensureNginx() }
process.exit(
  await runTool('@playwright/test', 'playwright', ['test', 'two-processes', 'behind-nginx'], { env }),
)
