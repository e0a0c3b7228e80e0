import { fillDemo } from '@/lib/demo/fill'
import { fillDataDir } from '@/lib/staging'

/** Makes the demo in the data folder, whole or not at all. @returns where a store that was there has gone */
export async function makeDemo(dataDir: string): Promise<string | undefined> {
  process.stdout.write('Filling the demo …\n')
  return fillDataDir(dataDir, new Date(), fillDemo)
}
