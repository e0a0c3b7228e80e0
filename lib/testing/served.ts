import { onTestFinished, vi } from 'vitest'
import { openPublicForWriting } from '@/db/public/client'
import { currentGeneration, generationPath } from '@/lib/publication/generation'
import { rebuildPublic } from '@/lib/publication/rebuild'
import { aFolder } from './folder'
import { anOffice, type Office } from './office'
import { testNow } from './people'

/** Opens the generation that readers follow, for the projector of a test. */
export function writerOn(dataDir: string) {
  const generation = currentGeneration(dataDir) ?? ''
  const db = openPublicForWriting(generationPath(dataDir, generation), generation)
  onTestFinished(() => void db.$client.close())
  return db
}

/** An office whose public store is a file in a data folder, which is the one that this process serves. */
export function aServedOffice(): Office & { dataDir: string } {
  const dataDir = aFolder()
  vi.stubEnv('DATA_DIR', dataDir)
  onTestFinished(() => void vi.unstubAllEnvs())
  const office = anOffice()
  rebuildPublic(office.db, dataDir, testNow)
  return { ...office, public: writerOn(dataDir), dataDir }
}
