import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeDemo } from '../demo'
import type { CorpusSize } from './corpus/build'
import { ensureCorpus } from './corpus/ensure'
import type { Settings } from './settings'

export type Size = 'large' | 'small'

/** What a row works with. */
export type Bench = {
  settings: Settings
  /** A data folder of this size for rows to serve from and to publish in; the same one every time. */
  folder(size: Size): string
  say(line: string): void
}

/** Makes the data folders, copies of corpora that stay as they are; they go with this process, however it ends. */
export async function makeBench(settings: Settings): Promise<Bench> {
  const place = mkdtempSync(join(tmpdir(), 'communique-bench-'))
  const folders = { large: join(place, 'large'), small: join(place, 'small') }
  const say = (line: string) => void process.stderr.write(`${line}\n`)
  process.on('exit', () => rmSync(place, { recursive: true, force: true }))
  if (settings.demo) {
    mkdirSync(folders.large)
    await makeDemo(folders.large)
    folders.small = folders.large
  } else if (settings.rows.some((name) => name !== 'lighthouse')) {
    const { releases, meetings, small, seed } = settings
    const share = Math.max(1, Math.round((meetings * small) / releases))
    await copyCorpus(folders.large, { releases, meetings, seed }, settings.cache, say)
    if (settings.rows.includes('publish'))
      await copyCorpus(folders.small, { releases: small, meetings: share, seed }, settings.cache, say)
  }
  return { settings, folder: (size) => folders[size], say }
}

async function copyCorpus(folder: string, size: CorpusSize, cache: string, say: Bench['say']) {
  const corpus = join(cache, `${size.releases}-${size.meetings}-${size.seed}`)
  say(`corpus of ${size.releases} releases and ${size.meetings} meetings in ${corpus} …`)
  let told = 0
  await ensureCorpus(corpus, size, (done, all) => {
    const tenths = Math.floor((done / all) * 10)
    if (tenths > told) say(`  ${tenths * 10} %`)
    told = Math.max(told, tenths)
  })
  cpSync(corpus, folder, { recursive: true })
}
