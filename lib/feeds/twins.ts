import { filterNames } from '@/lib/publication/list-filters'
import { type Format, type ListWithFormats, listFormats, outputAddress } from './formats'

/** A list in another form, at an address of its own. */
export type Twin = { format: Format; href: string; type: string }

/** What programs are told of each form. */
export const mediaTypes = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
  ninjs: 'application/json',
  ics: 'text/calendar',
} as const

/** Every form in which the list at an address of the newsroom is given out, narrowed as it is; none for other pages. */
export function twinsOf(address: string): Twin[] {
  const list = listOf(address)
  if (!list) return []
  return listFormats[list].map((format) => ({
    format,
    href: outputAddress(address, format),
    type: mediaTypes[format],
  }))
}

/** Where one subscribes by e-mail to the list at an address, narrowed as it is; undefined where that is not to be had. */
export function followAddress(address: string): string | undefined {
  const list = listOf(address)
  if (list !== 'releases' && list !== 'meetings') return undefined
  const { pathname, searchParams } = new URL(address, 'http://newsroom')
  const query = new URLSearchParams({ list })
  for (const name of filterNames) {
    const value = searchParams.get(name)
    if (value) query.set(name, value)
  }
  return `${pathname.replace(/\/[^/]+$/, '')}/follow?${query}`
}

/** Whether the list at an address is narrowed. */
export const isNarrowedAddress = (address: string) =>
  filterNames.some((name) => new URL(address, 'http://newsroom').searchParams.get(name))

function listOf(address: string): ListWithFormats | undefined {
  const [, name = '', ...rest] = new URL(address, 'http://newsroom').pathname.split('/').filter(Boolean)
  if (rest.length > 0 || !Object.hasOwn(listFormats, name)) return undefined
  return name as ListWithFormats
}
