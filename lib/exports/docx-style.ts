import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx'
import type { Locale } from '@/db/locales'
import type { Block, Flow, RichText } from '@/lib/richtext/content'

/** For spelling and hyphenation, as BCP 47 has them. */
export const languageTag: Record<Locale, string> = { ru: 'ru-RU', en: 'en-GB' }

/** Faces of print, by name: they are not in the file. */
export const sans = 'PT Sans'
const serif = 'PT Serif'

/** The width of the text of an A4 page between margins of 25 and 20 mm, in twentieths of a point. */
export const textWidth = 9354

const ink = '14202E'
const muted = '55616F'

export const docxStyles = (locale: Locale): IStylesOptions => ({
  default: {
    document: {
      run: { font: sans, size: 22, color: ink, language: { value: languageTag[locale] } },
      paragraph: { spacing: { after: 140, line: 300 } },
    },
    heading1: {
      run: { font: serif, size: 40, bold: true, color: ink },
      paragraph: { spacing: { before: 200, after: 240, line: 264 }, keepNext: true },
    },
    heading2: {
      run: { font: serif, size: 28, bold: true, color: ink },
      paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
    },
    heading3: {
      run: { font: serif, size: 24, bold: true, color: ink },
      paragraph: { spacing: { before: 240, after: 100 }, keepNext: true },
    },
    hyperlink: { run: { color: '1B4F8A', underline: {} } },
  },
  paragraphStyles: [
    { id: 'Lead', name: 'Lead', basedOn: 'Normal', run: { font: serif, size: 26 } },
    {
      id: 'Meta',
      name: 'Meta',
      basedOn: 'Normal',
      run: { size: 18, color: muted },
      paragraph: { spacing: { after: 60 } },
    },
    { id: 'Small', name: 'Small', basedOn: 'Normal', run: { size: 20, color: muted } },
    {
      id: 'Notice',
      name: 'Notice',
      basedOn: 'Normal',
      run: { size: 20 },
      paragraph: { indent: { left: 280 } },
    },
    { id: 'Citation', name: 'Citation', basedOn: 'Normal', paragraph: { indent: { left: 420, right: 420 } } },
    { id: 'TableHead', name: 'TableHead', basedOn: 'Normal', run: { bold: true } },
  ],
})

const depths = [0, 1, 2, 3, 4, 5, 6, 7, 8]
const indent = (level: number) => ({ indent: { left: 420 * (level + 1), hanging: 420 } })

/** One way of marking for bullets, and one for each number that a list begins with. */
export const docxNumbering = (doc: RichText): INumberingOptions => ({
  config: [
    {
      reference: 'bullets',
      levels: depths.map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: '–',
        alignment: AlignmentType.LEFT,
        style: { paragraph: indent(level) },
      })),
    },
    ...[...startsOf(doc.content)].map((start) => ({
      reference: numbersFrom(start),
      levels: depths.map((level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        start,
        alignment: AlignmentType.LEFT,
        style: { paragraph: indent(level) },
      })),
    })),
  ],
})

export const numbersFrom = (start: number) => `numbers-from-${start}`

function startsOf(blocks: readonly (Block | Flow)[]): Set<number> {
  const starts = new Set<number>()
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) return value.forEach(walk)
    const node = value as { type?: string; attrs?: { start?: number }; content?: unknown }
    if (node.type === 'orderedList') starts.add(node.attrs?.start ?? 1)
    walk(node.content)
  }
  walk(blocks)
  return starts
}
