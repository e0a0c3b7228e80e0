import { Agent, createServer, get, type IncomingMessage, type RequestListener } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { gracefulStop } from './graceful-stop'

async function aServer(listener: RequestListener, patience?: number) {
  const server = createServer(listener)
  const stop = gracefulStop(server, { patience })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as { port: number }
  const agent = new Agent({ keepAlive: true })
  onTestFinished(() => {
    agent.destroy()
    server.closeAllConnections()
    server.close()
  })
  const ask = ({ anew = false } = {}) =>
    new Promise<{ headers: IncomingMessage['headers']; text: string }>((done, failed) => {
      get({ port, host: '127.0.0.1', agent: anew ? undefined : agent }, (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (chunk) => {
          text += chunk
        })
        answer.on('end', () => done({ headers: answer.headers, text })).on('error', failed)
      }).on('error', failed)
    })
  return { ask, stop }
}

/** Answers when it is told to. */
function waiting() {
  let release = () => {}
  let arrived = () => {}
  const hasArrived = new Promise<void>((resolve) => {
    arrived = resolve
  })
  const listener: RequestListener = (_req, res) => {
    release = () => void res.end('whole')
    arrived()
  }
  return { listener, hasArrived, release: () => release() }
}

test('a running request gets its whole answer, and is told that the connection ends', async () => {
  const { listener, hasArrived, release } = waiting()
  const { ask, stop } = await aServer(listener)
  const answer = ask()
  await hasArrived
  const stopped = stop()
  release()
  expect(await answer).toMatchObject({ text: 'whole', headers: { connection: 'close' } })
  await stopped
})

test('nobody new is let in, and connections that wait for a next request are closed', async () => {
  const { ask, stop } = await aServer((_req, res) => void res.end('whole'))
  expect((await ask()).headers.connection).toBe('keep-alive')
  await stop()
  await expect(ask({ anew: true })).rejects.toThrow(/ECONNREFUSED/)
})

test('who never ends is cut off when patience does', async () => {
  const { listener, hasArrived } = waiting()
  const { ask, stop } = await aServer(listener, 50)
  const answer = ask()
  answer.catch(() => {})
  await hasArrived
  await stop()
  await expect(answer).rejects.toThrow(/hang up|ECONNRESET/)
})
