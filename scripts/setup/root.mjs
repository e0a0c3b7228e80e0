import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** @param {string} line */
export const say = (line) => void process.stdout.write(`${line}\n`)

/** What every process that the scripts start is given: no telemetry, no questions, no advertisements. */
export const quiet = {
  NEXT_TELEMETRY_DISABLED: '1',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_update_notifier: 'false',
}
