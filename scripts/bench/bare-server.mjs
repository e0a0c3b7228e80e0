import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

// The measure of the front: the least that a Node server does to hand out a page.

const [file = '', port = ''] = process.argv.slice(2)

/** @type {Map<string, { headers: import('node:http').OutgoingHttpHeaders, body: Buffer }>} */
const answers = new Map()
for (const { path, headers, body } of JSON.parse(readFileSync(file, 'utf8'))) {
  const bytes = Buffer.from(body, 'base64')
  answers.set(path, {
    headers: { ...Object.fromEntries(headers), 'content-length': bytes.length },
    body: bytes,
  })
}

createServer((req, res) => {
  const answer = answers.get(req.url ?? '')
  if (!answer) return res.writeHead(404).end()
  res.writeHead(200, answer.headers)
  res.end(answer.body)
}).listen(Number(port), '127.0.0.1')
