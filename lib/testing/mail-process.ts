import { join } from 'node:path'
import { openEditorial } from '@/db/editorial/client'
import { openPublicForReading } from '@/db/public/client'
import { beginMail, planner } from '@/lib/mail/plan'
import { mailSender } from '@/lib/mail/send'
import { settleInterrupted } from '@/lib/mail/settle'
import { smtpTransport } from '@/lib/mail/smtp'
import type { Transport } from '@/lib/mail/transport'

/**
 * A process that plans and sends, as the desk's does, and that ends itself without a word at a point of the dialogue
 * that its server cannot see. Its arguments: the folder with both stores, the address of the server, the time, the point.
 */
const [folder = '', url = '', now = '', point = ''] = process.argv.slice(2)
const die = () => process.kill(process.pid, 'SIGKILL')

const db = openEditorial(join(folder, 'editorial.db'))
const publicDb = openPublicForReading(join(folder, 'public.db'))
beginMail(db)
settleInterrupted(db, new Date(now))
const plan = planner(db)
while (plan(publicDb, new Date(now))) if (point === 'planning') die()

const transport = smtpTransport(url)
const mortal: Transport = {
  ...transport,
  async deliver(message, last) {
    const outcome = await transport.deliver(message, () => {
      // All but the dot is on its way and nothing is noted yet.
      if (point === 'text') die()
      const mayGo = last()
      // It is noted, and the dot is not written.
      if (point === 'noted') die()
      return mayGo
    })
    if (point === 'answered') die()
    return outcome
  },
}
const sender = mailSender({
  db,
  publicDb: () => publicDb,
  transport: mortal,
  sender: { from: 'press@press.example', siteUrl: 'https://press.example' },
  now: () => new Date(now),
  pace: 0,
  report(error) {
    throw error
  },
})
await sender.round()
