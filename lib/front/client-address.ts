import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/**
 * The client's IP address. `trusted` proxies stand in front: the address that the outermost of them saw is believed,
 * whatever the client wrote before it into X-Forwarded-For.
 */
export function clientAddress(req: IncomingMessage, trusted: number): string {
  const peer = (req.socket.remoteAddress ?? '').replace(/^::ffff:/, '')
  if (trusted === 0) return peer
  const forwarded = String(req.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => isIP(part) !== 0)
  return forwarded.at(-trusted) ?? forwarded[0] ?? peer
}
