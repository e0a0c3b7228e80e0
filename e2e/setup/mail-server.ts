import { SMTPServer } from 'smtp-server'

export type Mail = {
  to: string
  subject: string
  /** A header by its name in lower case, unfolded. */
  header: (name: string) => string
  text: string
  html: string
}

/** A real SMTP server on loopback, at the port that the site under test hands its mail to. */
export async function startMailServer() {
  const received: Mail[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    // The site keeps its connection open; it is not waited for.
    closeTimeout: 500,
    onData(stream, session, callback) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const [to] = session.envelope.rcptTo
        received.push({ to: to?.address ?? '', ...read(Buffer.concat(chunks).toString('latin1')) })
        callback()
      })
    },
  })
  await new Promise<void>((ready, reject) => {
    // Of what comes later, such as a connection that was cut, the site has to make the best.
    server.on('error', reject)
    server.listen(Number(process.env.E2E_SMTP_PORT), '127.0.0.1', ready)
  })
  return {
    received,
    /** What this address was sent, oldest first. */
    to: (address: string) => received.filter(({ to }) => to === address),
    stop: () => new Promise<void>((stopped) => server.close(() => stopped())),
  }
}

export type MailServer = Awaited<ReturnType<typeof startMailServer>>

/** Reads a message of two forms (RFC 5322, 2045, 2046). */
function read(raw: string): Omit<Mail, 'to'> {
  const { header, body } = partOf(raw)
  const boundary = /boundary="?([^";]+)/i.exec(header('content-type'))?.[1]
  const parts = boundary ? body.split(`--${boundary}`).slice(1, -1).map(partOf) : [partOf(raw)]
  const of = (type: string) => {
    const part = parts.find((each) => each.header('content-type').startsWith(type))
    return part ? decoded(part.body, part.header('content-transfer-encoding')) : ''
  }
  return { header, subject: words(header('subject')), text: of('text/plain'), html: of('text/html') }
}

function partOf(raw: string) {
  const message = raw.replace(/^\r\n/, '')
  const end = message.indexOf('\r\n\r\n')
  const fields = message
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
  const header = (name: string) =>
    fields
      .find((field) => field.toLowerCase().startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim() ?? ''
  return { header, body: message.slice(end + 4) }
}

function decoded(body: string, coding: string): string {
  if (/base64/i.test(coding)) return Buffer.from(body, 'base64').toString()
  if (!/quoted-printable/i.test(coding)) return Buffer.from(body, 'latin1').toString()
  return Buffer.from(unquoted(body.replace(/=\r\n/g, '')), 'latin1').toString()
}

const unquoted = (text: string) =>
  text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** Encoded words of a header (RFC 2047). */
const words = (value: string) =>
  value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, coding: string, text: string) =>
      /b/i.test(coding)
        ? Buffer.from(text, 'base64').toString('latin1')
        : unquoted(text.replaceAll('_', ' ')),
    )
    .replace(/[\s\S]+/, (bytes) => Buffer.from(bytes, 'latin1').toString())
