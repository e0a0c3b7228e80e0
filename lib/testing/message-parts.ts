/** A header of a message as it reads unfolded (RFC 5322, 2.2.3). */
export const headerOf = (raw: string, name: string) =>
  new RegExp(`^${name}:(.*(?:\\r?\\n[ \\t].*)*)`, 'im')
    .exec(raw)?.[1]
    ?.replace(/\r?\n[ \t]/g, ' ')
    .trim()

/** The plain text of a message, decoded, with ordinary spaces. */
export const plainOf = (raw: string) => partOf(raw, 'text/plain').replace(/\u00a0/g, ' ')

/** The HTML of a message, decoded. */
export const htmlOf = (raw: string) => partOf(raw, 'text/html')

function partOf(raw: string, type: string): string {
  const part = raw.split(/\r?\n--/).find((each) => each.toLowerCase().includes(`content-type: ${type}`)) ?? ''
  const [head = '', ...rest] = part.split(/\r?\n\r?\n/)
  const body = rest.join('\r\n\r\n')
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8')
  if (!/transfer-encoding: quoted-printable/i.test(head)) return body
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
