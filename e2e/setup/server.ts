import { rmSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { makeDemo } from '../../scripts/demo'
import { builtServer } from '../../scripts/setup/server.mjs'

// The server of the end-to-end tests: fills a demo in the folder that playwright.config.ts made, serves it as
// `npm start` does, and takes it away again.

const dataDir = process.env.DATA_DIR
if (!dataDir) throw new Error('DATA_DIR is set by playwright.config.ts.')

process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }))
await makeDemo(dataDir)
await import(pathToFileURL(builtServer).href)
