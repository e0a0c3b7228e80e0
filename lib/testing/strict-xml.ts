import { type SaxesAttributeNS, SaxesParser } from 'saxes'

/** An element of a document, by its namespace and local name. */
export type XmlElement = {
  uri: string
  name: string
  attributes: Record<string, string>
  text: string
  children: XmlElement[]
}

/** Reads XML 1.0 with namespaces by the book. @throws where it is not well-formed or a prefix is unknown */
export function strictXml(source: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const root: XmlElement = { uri: '', name: '', attributes: {}, text: '', children: [] }
  const open = [root]
  const add = (text: string) => {
    const last = open.at(-1)
    if (last) last.text += text
  }
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    const own = Object.values(attributes as Record<string, SaxesAttributeNS>)
    const element = {
      uri,
      name: local,
      attributes: Object.fromEntries(own.map(({ name, value }) => [name, value])),
      text: '',
      children: [],
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(source).close()
  const [document] = root.children
  if (!document) throw new Error('No document')
  return document
}

/** Every element of a name inside another, however deep. */
export const elementsOf = (within: XmlElement, name: string): XmlElement[] =>
  within.children.flatMap((each) => [...(each.name === name ? [each] : []), ...elementsOf(each, name)])
