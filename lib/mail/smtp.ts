import { Readable } from 'node:stream'
import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Message } from './message'
import type { Outcome, Transport } from './transport'

type SmtpError = Error & { code?: string; command?: string; response?: string; responseCode?: number }

/** How many messages go over one connection: servers tend to count them. */
const mostOnOne = 100

const loopback = /^(127(\.\d{1,3}){3}|::1|localhost)$/

/** Milliseconds. The answer to a whole message may take ten minutes (RFC 5321, 4.5.3.2.6). */
export type Patience = { connecting: number; answering: number }
const usual: Patience = { connecting: 30_000, answering: 600_000 }

/**
 * A server that is spoken to by SMTP, over one connection at a time, which is kept while there is something to send.
 * A password goes over TLS or not at all, unless the server is on this machine or the address says `requireTLS=false`.
 */
export function smtpTransport(smtpUrl: string, patience = usual): Transport {
  const { auth, ...server } = parseConnectionUrl(smtpUrl)
  const isHere = loopback.test(server.host ?? '')
  let open: SMTPConnection | undefined
  let used = 0

  function connect(): Promise<SMTPConnection> {
    const connection = new SMTPConnection({
      ...(auth && !server.secure && !isHere ? { requireTLS: true } : {}),
      ...server,
      connectionTimeout: patience.connecting,
      greetingTimeout: patience.connecting,
      socketTimeout: patience.answering,
      logger: false,
    })
    return new Promise((resolve, reject) => {
      const fail = (error: Error) => {
        connection.close()
        reject(error)
      }
      connection.once('error', fail)
      connection.once('end', () => fail(new Error('The server closed the connection')))
      const done = () => {
        connection.removeListener('error', fail)
        // What happens between two messages shows at the next one.
        connection.on('error', () => {})
        resolve(connection)
      }
      connection.connect((error) => {
        if (error) return fail(error)
        if (!auth) return done()
        connection.login(auth, (refused) => (refused ? fail(refused) : done()))
      })
    })
  }

  function drop() {
    open?.close()
    open = undefined
  }

  return {
    async ready() {
      if (open && (open.destroyed || used >= mostOnOne)) {
        if (!open.destroyed) open.quit()
        open = undefined
      }
      if (open) return
      open = await connect()
      used = 0
    },
    async deliver(message, last) {
      const connection = open
      if (!connection) throw new Error('Nothing is connected')
      used += 1
      const outcome = await handed(connection, message, last)
      const isInStep =
        outcome.is === 'accepted' || (outcome.is === 'refused' && (await reset(connection, outcome)))
      if (!isInStep) drop()
      return outcome
    },
    rest() {
      open?.quit()
      open = undefined
    },
    abort: drop,
  }
}

function handed(
  connection: SMTPConnection,
  { from, to, raw }: Message,
  last: () => boolean,
): Promise<Outcome> {
  return new Promise((resolve) => {
    let withheld = false
    let isSettled = false
    // The stream ends only after `last`, and the dot that ends the message is written at its end. Everything before
    // has gone by then: what lies between the mark and the dot is as short as it can be.
    const text = Readable.from(
      (async function* () {
        yield raw
        await drained(connection)
        if (isSettled || connection.destroyed) throw new Error('The dialogue is over')
        withheld = !last()
        if (withheld) throw new Error('Withheld')
      })(),
      { objectMode: false },
    )
    const settle = (outcome: Outcome) => {
      if (isSettled) return
      isSettled = true
      connection.removeListener('end', ended)
      resolve(outcome)
    }
    const ended = () => settle({ is: 'lost', answer: 'The connection was closed' })
    connection.once('end', ended)
    connection.send({ from, to: [to], size: raw.length }, text, (error, info) => {
      if (withheld) return settle({ is: 'withheld' })
      settle(error ? outcomeOf(error as SmtpError) : { is: 'accepted', answer: info?.response ?? '' })
    })
  })
}

/** Comes back once the system has taken all that was written; a server that reads nothing is not told to take it. */
async function drained(connection: SMTPConnection) {
  const socket = connection._socket
  // The text is piped on in the next turns.
  for (let turns = 0; turns < 3; turns++) await new Promise(setImmediate)
  while (socket && !socket.destroyed && socket.writableLength > 0)
    await new Promise((resolve) => setTimeout(resolve, 5))
}

/** A whole answer with a code is a no to that command; all else is a dialogue that broke off. 421 is a goodbye. */
function outcomeOf({ message, code, command, response, responseCode }: SmtpError): Outcome {
  const answer = response ?? message
  if (!responseCode || responseCode === 421 || code === 'ECONNECTION') return { is: 'lost', answer }
  const by = command === 'MAIL FROM' ? 'sender' : command === 'RCPT TO' ? 'recipient' : 'message'
  return { is: 'refused', by, code: responseCode, answer }
}

/** After a refused envelope the connection can go on; after a refused text there may be bytes of it under way. */
function reset(connection: SMTPConnection, { by }: { by: string }): Promise<boolean> {
  if (by === 'message' || connection.destroyed) return Promise.resolve(false)
  return new Promise((resolve) => {
    connection.once('end', () => resolve(false))
    connection.reset((error) => resolve(!error))
  })
}
