import { askOnce, browserRequest, Connection } from './connection'
import type { Server } from './servers'

/** An answer as the front gave it: what the servers that it is measured against hand out. */
export type Taken = { path: string; headers: [string, string][]; body: Buffer }

/** Headers that each server sets for itself. */
const own = ['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length']

/** Takes the answers for these addresses as a browser gets them, once the server has them at its best. */
export async function takeAnswers({ port }: Server, paths: readonly string[]): Promise<Taken[]> {
  const connection = new Connection(port, true)
  const taken: Taken[] = []
  for (const path of paths) {
    const { status, head, body } = await askOnce(connection, browserRequest(port, path))
    if (status !== 200) throw new Error(`${path} is answered ${status}`)
    const headers = head
      .split('\r\n')
      .slice(1)
      .map((line): [string, string] => {
        const colon = line.indexOf(':')
        return [line.slice(0, colon), line.slice(colon + 1).trim()]
      })
      .filter(([name]) => !own.includes(name.toLowerCase()))
    taken.push({ path, headers, body })
  }
  connection.close()
  return taken
}
