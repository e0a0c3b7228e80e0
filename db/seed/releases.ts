import type { SeedRelease } from './format'
import { releasesOf2016 } from './releases/2016'
import { releasesOf2017 } from './releases/2017'
import { releasesOf2017InEnglish } from './releases/2017-en'
import { releasesOf2018 } from './releases/2018'
import { releasesOf2018InEnglish } from './releases/2018-en'
import { releasesOf2019 } from './releases/2019'
import { releasesOf2019InEnglish } from './releases/2019-en'
import { releasesOf2020 } from './releases/2020'
import { releasesOfKsopn22 } from './releases/2020-ksopn-22'
import { releasesOf2021 } from './releases/2021'
import { releasesOf2021InEnglish } from './releases/2021-en'
import { releasesOf2022Part1 } from './releases/2022-1'
import { releasesOf2022Part2 } from './releases/2022-2'
import { releasesOf2022InEnglish } from './releases/2022-en'
import { releasesOf2023 } from './releases/2023'
import { releasesOf2023InEnglish } from './releases/2023-en'
import { releasesOf2024Part1 } from './releases/2024-1'
import { releasesOf2024Part2 } from './releases/2024-2'
import { releasesOf2024InEnglish } from './releases/2024-en'
import { releasesOf2025Part1 } from './releases/2025-1'
import { releasesOf2025Part2 } from './releases/2025-2'
import { releasesOf2025InEnglish } from './releases/2025-en'
import { releasesOf2026Part1 } from './releases/2026-1'
import { releasesOf2026Part2 } from './releases/2026-2'
import { releasesOf2026InEnglish } from './releases/2026-en'
import { unpublishedReleasesPart1 } from './releases/unpublished-1'
import { unpublishedReleasesPart2 } from './releases/unpublished-2'

/** Originals and translations; the filler sorts them by time. */
export const releases: SeedRelease[] = [
  ...releasesOf2016,
  ...releasesOf2017,
  ...releasesOf2017InEnglish,
  ...releasesOf2018,
  ...releasesOf2018InEnglish,
  ...releasesOf2019,
  ...releasesOf2019InEnglish,
  ...releasesOf2020,
  ...releasesOfKsopn22,
  ...releasesOf2021,
  ...releasesOf2021InEnglish,
  ...releasesOf2022Part1,
  ...releasesOf2022Part2,
  ...releasesOf2022InEnglish,
  ...releasesOf2023,
  ...releasesOf2023InEnglish,
  ...releasesOf2024Part1,
  ...releasesOf2024Part2,
  ...releasesOf2024InEnglish,
  ...releasesOf2025Part1,
  ...releasesOf2025Part2,
  ...releasesOf2025InEnglish,
  ...releasesOf2026Part1,
  ...releasesOf2026Part2,
  ...releasesOf2026InEnglish,
  ...unpublishedReleasesPart1,
  ...unpublishedReleasesPart2,
]
