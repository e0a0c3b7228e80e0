import type { Finder } from '../finding'

type Address = { href: string; start: number; end: number }

function addresses(page: Parameters<Finder>[0], links: readonly Address[] = []): Address[] {
  const inText = page.tokens
    .filter(({ kind }) => kind === 'address')
    .map(({ text, start, end }) => ({ href: text, start, end }))
  const paths = [...page.text.matchAll(/(?<![\p{L}\d/.])\/(?:desk|preview|draft|api)\/[\w/-]{0,200}/giu)].map(
    ({ index, 0: href }) => ({ href, start: index, end: index + href.length }),
  )
  return [...links, ...inText, ...paths]
}

/** Spaces and control characters inside a scheme do not stop a browser from running it. */
const schemeOf = (href: string) =>
  /^[\s\p{Cc}]*([a-z][a-z\d+.\s\p{Cc}-]*):/iu
    .exec(href)?.[1]
    ?.replace(/[\s\p{Cc}]/gu, '')
    .toLowerCase()

const harmless = new Set(['http', 'https', 'mailto', 'tel'])

/** A link that runs something, or that leads nowhere outside this machine: javascript:, data:, file:. */
export const dangerousLink: Finder = function* (page, { links }) {
  for (const { href, start, end } of addresses(page, links)) {
    const scheme = schemeOf(href)
    const isHost = /^[\w.-]+\.\w+:\d+/.test(href)
    if (scheme && !harmless.has(scheme) && !isHost)
      yield { start, end, suggestion: null, values: { scheme: `${scheme}:` } }
  }
}

const unpublished =
  /^(?:https?:\/\/[^/?#]{1,253})?\/(?:(?:ru|en)\/)?(?:desk|preview|draft|drafts)(?:[/?#]|$)|^https?:\/\/(?:localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|\[::1\])/i

/** A link to the desk, to a preview or to a machine of one's own: readers cannot follow it. */
export const draftLink: Finder = function* (page, { links }) {
  for (const { href, start, end } of addresses(page, links)) {
    if (unpublished.test(href.trim())) yield { start, end, suggestion: null }
  }
}
