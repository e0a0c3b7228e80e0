import type { SeedRelease } from './format'
import { releasesOf2020 } from './releases/2020'

export const releases: SeedRelease[] = [...releasesOf2020]
