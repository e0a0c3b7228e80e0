import {
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Locale } from '@/db/locales'
import type { Block, Flow, Inline, Table as RichTable, RichText } from '@/lib/richtext/content'
import { isAllowedHref } from '@/lib/richtext/links'
import { cellsOf, headRows } from '@/lib/richtext/tables'
import { languageTag, numbersFrom, textWidth } from './docx-style'

/** What a paragraph inherits from where it stands: the item, the quotation. */
type Place = Pick<IParagraphOptions, 'numbering' | 'style' | 'indent'>

const hairline = { style: BorderStyle.SINGLE, size: 4, color: '7C8794' }
const deepest = 8

/** The blocks of a rich text as paragraphs and tables of Word; links lead to `siteUrl` in full. */
export function docxBlocks(doc: RichText, siteUrl: string, locale: Locale): (Paragraph | Table)[] {
  const language = { value: languageTag[locale] }
  let lists = 0
  const nextList = () => {
    lists += 1
    return lists
  }

  function block(node: Block): (Paragraph | Table)[] {
    switch (node.type) {
      case 'heading':
        return node.content
          ? [
              new Paragraph({
                heading: node.attrs.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
                children: inlines(node.content),
              }),
            ]
          : []
      case 'blockquote':
        return node.content.flatMap((each) => flow(each, { style: 'Citation' }))
      case 'horizontalRule':
        return [new Paragraph({ thematicBreak: true })]
      case 'table':
        return [table(node), new Paragraph({})]
      default:
        return flow(node)
    }
  }

  function flow(node: Flow, place: Place = {}, level = 0): Paragraph[] {
    if (node.type === 'paragraph')
      return node.content ? [new Paragraph({ ...place, children: inlines(node.content) })] : []
    const reference = node.type === 'bulletList' ? 'bullets' : numbersFrom(node.attrs.start)
    // Each list counts for itself.
    const instance = nextList()
    return node.content.flatMap(({ content: [first, ...others] }) => [
      ...(first ? flow(first, { ...place, numbering: { reference, level, instance } }, level) : []),
      ...others.flatMap((each) =>
        flow(each, { ...place, indent: { left: 420 * (level + 1) } }, Math.min(level + 1, deepest)),
      ),
    ])
  }

  function table(node: RichTable): Table {
    const head = headRows(node)
    return new Table({
      width: { size: textWidth, type: WidthType.DXA },
      rows: node.content.map(
        (row, index) =>
          new TableRow({
            ...(index < head && { tableHeader: true }),
            cantSplit: true,
            children: cellsOf(row).map(
              ({ type, attrs, content }) =>
                new TableCell({
                  columnSpan: attrs.colspan,
                  rowSpan: attrs.rowspan,
                  margins: { top: 60, bottom: 60, left: 100, right: 100 },
                  borders: { top: hairline, bottom: hairline, left: hairline, right: hairline },
                  children: filled(
                    content.flatMap((each) => flow(each, type === 'tableHeader' ? headed : {})),
                  ),
                }),
            ),
          }),
      ),
    })
  }

  const headed: Place = { style: 'TableHead' }
  /** A cell without a paragraph makes a file that Word mends. */
  const filled = (children: Paragraph[]) => (children.length > 0 ? children : [new Paragraph({})])

  const inlines = (content: readonly Inline[]) => content.map(inline)

  function inline(node: Inline): TextRun | ExternalHyperlink {
    if (node.type === 'hardBreak') return new TextRun({ break: 1 })
    const marks = node.marks ?? []
    const link = marks.find((mark) => mark.type === 'link')
    const href = link?.type === 'link' && isAllowedHref(link.attrs.href) ? link.attrs.href : undefined
    const run = new TextRun({
      text: node.text,
      language,
      bold: marks.some(({ type }) => type === 'bold') || undefined,
      italics: marks.some(({ type }) => type === 'italic') || undefined,
      ...(href && { style: 'Hyperlink' }),
    })
    if (!href) return run
    return new ExternalHyperlink({ link: href.startsWith('/') ? siteUrl + href : href, children: [run] })
  }

  return doc.content.flatMap(block)
}
