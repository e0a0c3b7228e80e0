import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { Refusal } from '@/lib/refusal'
import type { FileProblem, FileText } from './reader/process'

/** What a file may take: its reader is ended when it takes more. */
const bounds = { seconds: 20, megabytes: 384, answerBytes: 8 * 1024 * 1024 }

/** Readers at work at once; others wait for their turn, but not without end. */
const places = { atOnce: 2, waiting: 20 }

let working = 0
const queue: (() => void)[] = []

/** The text of a file, read in a process of its own. Throws Refusal where there is none to be had. */
export async function readApart(kind: 'docx' | 'html', bytes: Buffer): Promise<FileText> {
  await takePlace()
  try {
    const answer = await answerOf(kind, bytes)
    if ('problem' in answer) throw new Refusal(`intake.file.${answer.problem}`)
    return answer
  } finally {
    working -= 1
    queue.shift()?.()
  }
}

async function takePlace() {
  if (working >= places.atOnce) {
    if (queue.length >= places.waiting) throw new Refusal('intake.file.busy')
    await new Promise<void>((resolve) => queue.push(resolve))
  }
  working += 1
}

function answerOf(kind: string, bytes: Buffer): Promise<FileText | FileProblem> {
  const script = join(process.cwd(), 'lib', 'intake', 'reader', 'process.ts')
  const reader = spawn(process.execPath, [`--max-old-space-size=${bounds.megabytes}`, script, kind], {
    stdio: ['pipe', 'pipe', 'ignore'],
    // Nothing of ours: neither where the store is nor how sessions are signed. Windows starts nothing without its root.
    env: { NODE_ENV: 'production', ...(process.env.SystemRoot && { SystemRoot: process.env.SystemRoot }) },
    windowsHide: true,
  })
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    let isTooMuch = false
    const end = () => {
      isTooMuch = true
      reader.kill('SIGKILL')
    }
    const deadline = setTimeout(end, bounds.seconds * 1000)
    reader.stdout.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length > bounds.answerBytes) end()
      else chunks.push(chunk)
    })
    // A reader that has ended does not take the rest of the file; why it ended, `close` says.
    reader.stdin.on('error', () => {})
    reader.on('error', reject)
    reader.on('close', (code) => {
      clearTimeout(deadline)
      if (isTooMuch || code !== 0) reject(new Refusal('intake.file.slow'))
      else resolve(JSON.parse(Buffer.concat(chunks).toString('utf8')))
    })
    reader.stdin.end(bytes)
  })
}
