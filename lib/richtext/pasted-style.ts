/**
 * The source with its styles where they are read but never applied: a policy that forbids inline styles reports
 * each one, even in a document that is only parsed.
 */
export const withoutStyles = (html: string) =>
  html
    .replace(/<style\b[\s\S]*?<\/style>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-style='))

/** The style as written: a parsed one has lost Word's `mso-*`. */
const source = (element: Element) => (element.getAttribute('data-style') ?? '').toLowerCase()

/** The style of an element, small and without spaces. */
export const styleOf = (element: Element) => source(element).replace(/\s+/g, '')

/** One property of its style with its words apart, '' when absent. */
export function styleProperty(element: Element, name: string): string {
  const declarations = source(element)
    .split(';')
    .map((part) => part.trim().split(/\s*:\s*/))
  return declarations.find(([property]) => property === name)?.[1]?.replace(/\s+/g, ' ') ?? ''
}
