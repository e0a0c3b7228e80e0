import type { Server, ServerResponse } from 'node:http'

/**
 * Makes a server stoppable without a broken request. The function it gives stops accepting connections, lets running
 * requests end, tells each client on that occasion that its connection ends too, and settles when the last one is
 * closed. Who is still at it after `patience` milliseconds is cut off.
 */
export function gracefulStop(server: Server, { patience = 5000 } = {}): () => Promise<void> {
  const running = new Set<ServerResponse>()
  let isStopping = false
  // Before the listener that answers: it may have sent the head when the others are told.
  server.prependListener('request', (_req, res) => {
    running.add(res)
    res.once('close', () => running.delete(res))
    if (isStopping) res.shouldKeepAlive = false
  })
  return () => {
    isStopping = true
    for (const res of running) res.shouldKeepAlive = false
    return new Promise((resolve) => {
      const insist = setTimeout(() => server.closeAllConnections(), patience)
      // This lets go of connections that are idle now, too.
      server.close(() => {
        clearTimeout(insist)
        resolve()
      })
    })
  }
}
