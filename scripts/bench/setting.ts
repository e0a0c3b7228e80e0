import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeDemo } from '../demo'
import type { Settings } from './settings'

export type Size = 'large' | 'small'

/** What a row works with. */
export type Bench = {
  settings: Settings
  /** A data folder of this size for rows to serve from and to publish in; the same one every time. */
  folder(size: Size): string
  say(line: string): void
}

/** Makes the data folders, copies of corpora that stay as they are; `clear` takes them away again. */
export async function makeBench(settings: Settings): Promise<Bench & { clear(): void }> {
  const place = mkdtempSync(join(tmpdir(), 'communique-bench-'))
  const folders = { large: join(place, 'large'), small: join(place, 'small') }
  if (settings.demo) {
    mkdirSync(folders.large)
    await makeDemo(folders.large)
    folders.small = folders.large
  }
  return {
    settings,
    folder: (size) => folders[size],
    say: (line) => void process.stderr.write(`${line}\n`),
    clear: () => rmSync(place, { recursive: true, force: true }),
  }
}
