import { z } from 'zod'
import { releaseKinds } from '@/lib/releases/content'
import { newest } from '@/lib/releases/published-list'
import { absent } from './absent'
import { cursorOf, placeAt } from './cursor'
import { nextPage, operation } from './operation'
import { ofFilters, ofLanguage, ofPage } from './parameters'
import { releaseSummaries, releaseWhole } from './published-releases'
import { release, releasePage } from './release-schemas'

const place = z.strictObject({ issuedAt: z.iso.datetime(), id: z.string().regex(/^[a-z0-9]{16}$/) })

export const listReleases = operation({
  name: 'listReleases',
  path: '/releases',
  summary: 'Releases of a language, the newest first',
  parameters: { ...ofLanguage, ...ofFilters(z.enum(releaseKinds)), ...ofPage },
  answer: releasePage,
  async answerTo(asked) {
    const { newsroom, links } = asked
    const { language, limit, cursor, ...filters } = asked.query
    const after = cursor === undefined ? undefined : placeAt(cursor, place)
    const found = await newest(newsroom, language, filters, { limit: limit + 1, after })
    const shown = found.slice(0, limit)
    const ids = shown.map(({ id }) => id)
    const last = found.length > limit ? shown.at(-1) : undefined
    const goesOn = last && cursorOf({ issuedAt: last.issuedAt, id: last.id })
    return {
      items: await releaseSummaries(newsroom, language, ids, links),
      next: goesOn ? nextPage(asked, '/releases', goesOn) : null,
    }
  },
})

export const getRelease = operation({
  name: 'getRelease',
  path: '/releases/{id}',
  summary: 'A release with its text',
  description: 'A release is in one language; its translations are releases of their own.',
  parameters: {},
  answer: release,
  fails: [404, 410],
  async answerTo({ newsroom, id, links }) {
    const found = await releaseWhole(newsroom, id, links)
    if (!found) throw await absent(newsroom, { kind: 'release', id }, links)
    return found
  },
})
