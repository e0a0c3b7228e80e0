import {
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx'
import type { Locale } from '@/db/locales'
import type { ReleaseView } from '@/lib/releases/published'
import { docxBlocks } from './docx-blocks'
import { docxNumbering, docxStyles, languageTag, sans, textWidth } from './docx-style'
import { settledDocx } from './settled-docx'

/** The words around the text, in the language of the release. */
export type DocxWords = {
  organisation: string
  /** Kind, number and the moment of issue, each as the page has it. */
  kind: string
  number: string | undefined
  issued: string
  updated: string | undefined
  corrections: readonly { date: string; label: string; text: string }[]
  boilerplate: string
  contact: string
  /** Where readers find it, and where its links lead. */
  address: string
  siteUrl: string
}

/**
 * A release as a document of Word (ECMA-376), made of the same JSON as its page: no macro, no remote content, faces by
 * name. The same release gives the same bytes.
 */
export async function releaseDocx(release: ReleaseView, words: DocxWords): Promise<Buffer> {
  const { locale, title } = release
  const made = new Document({
    title,
    subject: [words.kind, words.number].filter(Boolean).join(' '),
    creator: words.organisation,
    lastModifiedBy: words.organisation,
    description: words.address,
    keywords: [...release.bodies, ...release.topics].map(({ name }) => name).join(', '),
    styles: docxStyles(locale),
    numbering: docxNumbering(release.body),
    sections: [
      {
        properties: {
          page: {
            // A4, as ISO 216 has it.
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: { top: '20mm', right: '20mm', bottom: '20mm', left: '25mm', footer: '10mm' },
          },
        },
        footers: { default: footer(words, locale) },
        children: [
          ...head(release, words),
          ...docxBlocks(release.body, words.siteUrl, locale),
          ...foot(release, words),
        ],
      },
    ],
  })
  return settledDocx(await Packer.toBuffer(made), release.updatedAt)
}

function head({ locale, title, lead, dateline }: ReleaseView, words: DocxWords): Paragraph[] {
  const run = runIn(locale)
  const line = [words.kind, words.number, words.issued].filter(Boolean).join(' · ')
  return [
    new Paragraph({ style: 'Meta', children: [run(words.organisation)] }),
    new Paragraph({ style: 'Meta', children: [run([line, words.updated].filter(Boolean).join('; '))] }),
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(title)] }),
    ...words.corrections.map(
      ({ label, date, text }) =>
        new Paragraph({
          style: 'Notice',
          children: [run(`${label}, ${date}. `, { bold: true }), run(text)],
        }),
    ),
    ...paragraphs(lead, (text) => new Paragraph({ style: 'Lead', children: [run(text)] })),
    ...(dateline ? [new Paragraph({ style: 'Meta', children: [run(dateline)] })] : []),
  ]
}

function foot({ locale, boilerplate, contact }: ReleaseView, words: DocxWords): Paragraph[] {
  const run = runIn(locale)
  const rule = { top: { style: BorderStyle.SINGLE, size: 4, space: 8, color: 'D9D5CB' } }
  const label = (text: string) =>
    new Paragraph({ style: 'Meta', border: rule, children: [run(text, { bold: true })] })
  const reached = contact ? [contact.name, contact.phone, contact.email].filter(Boolean).join(', ') : ''
  return [
    ...(boilerplate ? [label(words.boilerplate)] : []),
    ...paragraphs(boilerplate, (text) => new Paragraph({ style: 'Small', children: [run(text)] })),
    ...(reached ? [label(words.contact), new Paragraph({ style: 'Small', children: [run(reached)] })] : []),
  ]
}

/** On each page: where it is published, and which page of how many this is. */
function footer({ address }: DocxWords, locale: Locale): Footer {
  const run = runIn(locale)
  const pages = [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]
  return new Footer({
    children: [
      new Paragraph({
        style: 'Meta',
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          new ExternalHyperlink({ link: address, children: [run(address.replace(/^https?:\/\//, ''))] }),
          new TextRun({ children: ['\t', ...pages], font: sans, language: { value: languageTag[locale] } }),
        ],
      }),
    ],
  })
}

const paragraphs = (text: string, made: (line: string) => Paragraph) =>
  text.split('\n').flatMap((line) => (line.trim() ? [made(line)] : []))

const runIn =
  (locale: Locale) =>
  (text: string, { bold }: { bold?: boolean } = {}) =>
    new TextRun({ text, bold, language: { value: languageTag[locale] } })
