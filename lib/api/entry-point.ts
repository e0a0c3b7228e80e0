import { z } from 'zod'
import { address } from './fields'
import type { Links } from './links'
import { operations } from './operations'

/** What is at the root: where to begin, and what describes the rest. */
export const entryPoint = z
  .strictObject({ document: address, lists: z.record(z.string(), address) })
  .meta({ id: 'EntryPoint' })

export function entryPointAt(links: Links): z.infer<typeof entryPoint> {
  const lists = operations.filter(({ path }) => !path.includes('{') && path !== '/search')
  return {
    document: links.api('/openapi.json'),
    lists: Object.fromEntries(lists.map(({ path }) => [path.slice(1), links.api(path)])),
  }
}
