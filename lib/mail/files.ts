import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Transport } from './transport'

/** Where no server is, in the demo: a file for each message, which any program for mail opens. */
export function fileTransport(folder: string): Transport {
  return {
    async ready() {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
    },
    async deliver({ raw }, last) {
      if (!last()) return { is: 'withheld' }
      const id = /^Message-ID: <([\w-]+)@/im.exec(raw.subarray(0, 8192).toString('latin1'))?.[1]
      if (!id) throw new Error('A message without an id was about to be written')
      const path = join(folder, `${id}.eml`)
      writeFileSync(`${path}.part`, raw, { mode: 0o600 })
      renameSync(`${path}.part`, path)
      return { is: 'accepted', answer: '' }
    },
    rest() {},
    abort() {},
  }
}
