import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { clientAddress } from './client-address'

function from(peer: string, forwarded?: string) {
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', { value: peer })
  const req = new IncomingMessage(socket)
  if (forwarded !== undefined) req.headers['x-forwarded-for'] = forwarded
  return req
}

test.each<[string, IncomingMessage, number, string]>([
  ['the peer, where no proxy is trusted', from('::ffff:10.0.0.1', '1.2.3.4'), 0, '10.0.0.1'],
  ['what the proxy saw', from('10.0.0.1', '1.2.3.4'), 1, '1.2.3.4'],
  ['not what the client wrote before it', from('10.0.0.1', '6.6.6.6, 1.2.3.4'), 1, '1.2.3.4'],
  ['what the outer of two proxies saw', from('10.0.0.1', '6.6.6.6, 1.2.3.4, 10.0.0.2'), 2, '1.2.3.4'],
  ['an address, never a word', from('10.0.0.1', "' or 1=1, 1.2.3.4"), 1, '1.2.3.4'],
  ['the peer, where the proxy says nothing', from('10.0.0.1'), 1, '10.0.0.1'],
  ['of the newer kind too', from('10.0.0.1', '2001:db8::1'), 1, '2001:db8::1'],
])('%s', (_, req, trusted, address) => {
  expect(clientAddress(req, trusted)).toBe(address)
})
