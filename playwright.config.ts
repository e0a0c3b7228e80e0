import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { freePort } from './scripts/free-port'
import { chromiumArguments } from './scripts/setup/chromium.mjs'

// Playwright reads this file in each of its processes; the first one decides and the others inherit. Ports are free
// ones, so that two runs on one machine do not meet.
process.env.E2E_PORT ??= String(await freePort())
// Where the site hands its mail: to a server that the tests have all the time (e2e/setup/test.ts).
process.env.E2E_SMTP_PORT ??= String(await freePort())
process.env.E2E_DATA_DIR ??= mkdtempSync(join(tmpdir(), 'communique-e2e-'))

const address = `http://localhost:${process.env.E2E_PORT}`

export default defineConfig({
  testDir: 'e2e',
  // One site with one past: tests that publish would otherwise race those that count.
  workers: 1,
  forbidOnly: true,
  timeout: 60_000,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
  use: {
    baseURL: address,
    browserName: 'chromium',
    locale: 'ru-RU',
    // Neither the server's zone nor the organisation's: a page that took the browser's would differ.
    timezoneId: 'America/New_York',
    // A trace of every test costs a fifth of the time: `--trace on` where one is wanted.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: chromiumArguments,
    },
  },
  webServer: {
    // The real thing: the production build behind its front, on a demo of its own.
    command: 'node --import tsx e2e/setup/server.ts',
    url: `${address}/sign-in`,
    timeout: 180_000,
    stdout: 'ignore',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    env: {
      PORT: process.env.E2E_PORT,
      DATA_DIR: process.env.E2E_DATA_DIR,
      DEMO: 'on',
      SIDE: 'both',
      SMTP_URL: `smtp://127.0.0.1:${process.env.E2E_SMTP_PORT}`,
      MAIL_FROM: 'press@example.org',
    },
  },
})
