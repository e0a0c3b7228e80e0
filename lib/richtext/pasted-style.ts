/** The style attribute as written, small and without spaces: a parsed one has lost Word's `mso-*`. */
export const styleOf = (element: Element) =>
  (element.getAttribute('style') ?? '').toLowerCase().replace(/\s+/g, '')

/** The value of one property of a style, '' when absent. */
export function property(style: string, name: string): string {
  const declaration = style.split(';').find((part) => part.startsWith(`${name}:`))
  return declaration?.slice(name.length + 1) ?? ''
}
