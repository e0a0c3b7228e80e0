/** What a request asks for: a path without `//` and dots, and its query from the `?` on. */
export type Target = { pathname: string; search: string; isAsAsked: boolean }

/**
 * Reads the target of a request (RFC 9112, section 3.2) so that the front and everything behind it see the same
 * address; undefined where there is none to be served (`*`, an authority, a backslash).
 */
export function targetOf(asked: string | undefined): Target | undefined {
  const local = asked?.replace(/^https?:\/\/[^/?#]*/i, '')
  if (local === undefined || !/^([/?]|$)/.test(local) || /[^!-\xff]|[\\#\x7f]/.test(local)) return undefined
  const [path = '', ...query] = local.split('?')
  const url = new URL(`http://front.invalid${encoded(`/${path}`.replace(/\/{2,}/g, '/'))}`)
  const search = query.length > 0 ? `?${encoded(query.join('?'))}` : ''
  return { pathname: url.pathname, search, isAsAsked: url.pathname + search === asked }
}

/** Bytes that some programs send as they are. */
const encoded = (bytes: string) =>
  bytes.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`)
