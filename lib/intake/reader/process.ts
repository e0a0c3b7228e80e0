import { decodeText } from '../decode-text.ts'
import { pageDate } from './page-date.ts'
import { pageText } from './page-text.ts'
import { UnsafeDocument } from './unsafe-document.ts'

// A process of its own, which Node runs as it stands: a file on its standard input, what was read on its standard
// output. It knows no store, no address and no secret, and is ended from outside where it takes too long or too much.

export type FileText = { text: string; publishedOn: string }
export type FileProblem = { problem: 'broken' | 'unsafe' | 'notText' }

async function read(kind: string, bytes: Buffer): Promise<FileText | FileProblem> {
  if (kind === 'docx') {
    // A page does not wait for what only a document needs.
    const { wordHtml } = await import('./word.ts')
    return { text: pageText(await wordHtml(bytes)), publishedOn: '' }
  }
  const html = decodeText(
    bytes,
    /<meta\b[^>]{0,200}charset\s*=\s*["']?([\w-]{1,30})/i.exec(bytes.toString('latin1', 0, 4000))?.[1],
  )
  return html === undefined ? { problem: 'notText' } : { text: pageText(html), publishedOn: pageDate(html) }
}

const chunks: Buffer[] = []
for await (const chunk of process.stdin) chunks.push(chunk)
let answer: FileText | FileProblem
try {
  answer = await read(process.argv[2] ?? '', Buffer.concat(chunks))
} catch (error) {
  answer = { problem: error instanceof UnsafeDocument ? 'unsafe' : 'broken' }
}
process.stdout.write(JSON.stringify(answer))
