import { askOnce, Connection, request } from './connection'

/** An answer that a reader got: when it was asked for and when it had come, by the clock of the machine. */
export type Seen = { askedAt: number; cameAt: number; status: number; hasText: boolean }

export type Watch = { seen: Seen[]; stop(): Promise<void> }

/** How often it looks. */
const every = 10

/** Looks at an address again and again for a text. An answer that fails to come is seen with status 0. */
export function watch(port: number, path: string, text: string): Watch {
  const connection = new Connection(port, true)
  const bytes = request(port, path)
  const seen: Seen[] = []
  let isOver = false
  const looking = (async () => {
    while (!isOver) {
      const askedAt = Date.now()
      const found = await askOnce(connection, bytes).then(
        ({ status, body }) => ({ status, hasText: body.includes(text) }),
        () => ({ status: 0, hasText: false }),
      )
      seen.push({ askedAt, cameAt: Date.now(), ...found })
      await pause(Math.max(0, every - (Date.now() - askedAt)))
    }
    connection.close()
  })()
  return {
    seen,
    async stop() {
      isOver = true
      await looking
    },
  }
}

/** Waits until something was seen, for so long; undefined where it was not. */
export async function until(watching: Watch, isIt: (seen: Seen) => boolean, milliseconds: number) {
  const began = Date.now()
  for (;;) {
    const found = watching.seen.find(isIt)
    if (found || Date.now() - began > milliseconds) return found
    await pause(5)
  }
}

const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds))
