import { SMTPServer, type SMTPServerSession } from 'smtp-server'
import { onTestFinished } from 'vitest'

/** The points of a dialogue at which a server can be made to misbehave. `end`: the whole message is there, unanswered. */
export type Stage = 'connect' | 'sender' | 'recipient' | 'end'

/** What it does there: nothing for ever, cut the line, or say no with this code. */
export type Conduct = 'go' | 'hang' | 'drop' | { code: number; says: string }

export type Received = { to: string; messageId: string; raw: string; connection: string }

/**
 * A real SMTP server on loopback that keeps what it was given and can be told to misbehave. `at` is asked at each stage;
 * what came with an end that was not answered counts as received: a server may have taken it.
 */
export async function aMailServer(at: (stage: Stage, to: string) => Conduct | Promise<Conduct> = () => 'go') {
  const received: Received[] = []
  const connections = new Set<string>()
  const cut = (session: SMTPServerSession) => {
    for (const connection of server.connections as Set<{ id: string; _socket: { destroy(): void } }>)
      if (connection.id === session.id) connection._socket.destroy()
  }
  const behave = async (
    stage: Stage,
    session: SMTPServerSession,
    callback: (error?: Error | null) => void,
    to = '',
  ) => {
    const conduct = await at(stage, to)
    if (conduct === 'hang') return
    if (conduct === 'drop') return cut(session)
    if (conduct === 'go') return callback()
    callback(Object.assign(new Error(conduct.says), { responseCode: conduct.code }))
  }
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 100,
    hideENHANCEDSTATUSCODES: true,
    onConnect: (session, callback) => {
      connections.add(session.id)
      behave('connect', session, callback)
    },
    onMailFrom: (_address, session, callback) => void behave('sender', session, callback),
    onRcptTo: ({ address }, session, callback) => void behave('recipient', session, callback, address),
    onData(stream, session, callback) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString()
        const to = session.envelope.rcptTo[0]?.address ?? ''
        const keep = () => {
          const messageId = /^Message-ID: (<[^>]+>)/im.exec(raw)?.[1] ?? ''
          received.push({ to, messageId, raw, connection: session.id })
        }
        const answered = (error?: Error | null) => {
          if (!error) keep()
          callback(error)
        }
        Promise.resolve(at('end', to)).then((conduct) => {
          if (conduct === 'hang' || conduct === 'drop') keep()
          if (conduct === 'drop') cut(session)
          else if (conduct === 'go') answered()
          else if (conduct !== 'hang')
            answered(Object.assign(new Error(conduct.says), { responseCode: conduct.code }))
        })
      })
    },
  })
  server.on('error', () => {})
  const port = await listen(server, 0)
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  onTestFinished(() => {
    for (const connection of server.connections as Set<{ _socket: { destroy(): void } }>)
      connection._socket.destroy()
    return close()
  })
  return { url: `smtp://127.0.0.1:${port}`, port, received, connections, close }
}

const listen = (server: SMTPServer, port: number) =>
  new Promise<number>((resolve) => {
    const inner = server.listen(port, '127.0.0.1', () => {
      const address = inner.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
