import { resolve } from 'node:path'
import type { PlaywrightTestConfig } from '@playwright/test'
import base from '../playwright.config'

const webServer = base.webServer as Exclude<PlaywrightTestConfig['webServer'], readonly unknown[]>

/** The same house and the same browser, for one file that is no test. */
export default {
  ...base,
  testDir: '.',
  testMatch: 'screenshots.ts',
  webServer: { ...webServer, cwd: resolve(import.meta.dirname, '..') },
}
