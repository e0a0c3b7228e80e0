import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import next from 'next'
import type { Config } from '@/lib/config'
import { lockDataDir } from '@/lib/data-dir'
import { settleStaged } from '@/lib/staging'
import { editorialDb } from '@/lib/web/db'
import { startMail } from '@/lib/web/mail'
import { startProjector } from '@/lib/web/projection'
import { publicDb } from '@/lib/web/public-db'
import { startSweeping } from '@/lib/web/subscriptions'
import { giveBuiltConfig } from './built-config'
import { gracefulStop } from './graceful-stop'
import { createListener } from './listener'
import { report } from './log'
import { newsroomFront } from './newsroom-front'
import { staticFiles } from './static-files'

/**
 * Boots the process and listens: the stores are opened and checked, the public one is caught up, Next is prepared.
 * Throws one clear sentence where the stores cannot be used or the port is taken.
 */
export async function serve(config: Config, { dev }: { dev: boolean }): Promise<{ close(): Promise<void> }> {
  const stopWriting = config.side === 'newsroom' ? async () => {} : startWriting(config)
  if (config.side !== 'desk') publicDb()
  if (!dev) giveBuiltConfig(config)
  const httpServer = createServer()
  const app = next({ dev, hostname: config.host, port: config.port, httpServer })
  const handle = app.getRequestHandler()
  const newsroom = config.side === 'desk' ? undefined : newsroomFront(config, handle, { dev })
  const listen = createListener({ config, handle, newsroom, files: dev ? undefined : staticFiles(), dev })
  const server = httpServer.on(
    'request',
    (req: IncomingMessage, res: ServerResponse) => void listen(req, res),
  )
  const stop = gracefulStop(server)
  await app.prepare()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(config.port, config.host, resolve)
  })
  newsroom?.start((error) => report('front', error))
  return {
    async close() {
      await stop()
      newsroom?.stop()
      await app.close()
      await stopWriting()
    },
  }
}

/**
 * Only the desk's process writes: it holds the data folder, keeps the public store up with the editorial one, and sends
 * the mail.
 */
function startWriting(config: Config): () => Promise<void> {
  const { dataDir } = config
  const lock = lockDataDir(dataDir)
  settleStaged(dataDir, new Date())
  editorialDb()
  const stop = startProjector((error) => report('projector', error))
  const stopMail = startMail(config, (error) => report('mail', error))
  const stopSweeping = startSweeping((error) => report('subscriptions', error))
  return async () => {
    stop()
    stopSweeping()
    await stopMail()
    editorialDb().$client.close()
    lock.release()
  }
}
