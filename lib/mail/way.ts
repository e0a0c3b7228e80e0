import type { Config } from '@/lib/config'

/** Whether mail goes anywhere, and where: to a server, or in the demo to files. */
export const mailWay = ({
  smtpUrl,
  demo,
}: Pick<Config, 'smtpUrl' | 'demo'>): 'server' | 'files' | undefined =>
  smtpUrl ? 'server' : demo ? 'files' : undefined
