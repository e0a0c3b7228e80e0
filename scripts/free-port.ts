import { createServer } from 'node:net'

/** A port of the loopback address that nobody listens on now. */
export const freePort = () =>
  new Promise<number>((found, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
