import { blocks } from '@/lib/richtext/pasted-blocks'
import { makeLists } from '@/lib/richtext/pasted-lists'
import { styleOf, withoutStyles } from '@/lib/richtext/pasted-style'

/** What is no text of the document, or was struck out by a reviewer, or is a note beside it. */
const notText =
  'script, style, meta, link, title, xml, template, noscript, img, picture, svg, math, object, iframe, video, ' +
  'audio, canvas, button, input, select, textarea, del, .MsoCommentReference, .msocomanchor, .msocomtxt'

/**
 * Turns what Word, LibreOffice, Google Docs or a web page puts on the clipboard into the HTML of a rich text:
 * p, h2, h3, ul, ol, li, blockquote, table, hr, br, strong, em and a, without classes and styles.
 * Word's paragraphs with a typed bullet become lists; the highest heading becomes h2; empty paragraphs, runs of
 * spaces, deletions of a review and comments go. Needs a DOM. What comes from the editor itself stays as it is.
 */
export function cleanPastedHtml(html: string): string {
  const source = withoutStyles(html)
  if (source.includes('data-pm-slice')) return source
  const { body } = new DOMParser().parseFromString(source, 'text/html')
  for (const element of body.querySelectorAll(notText)) element.remove()
  for (const element of body.querySelectorAll('[data-style]')) if (isHidden(element)) element.remove()
  makeLists(body)
  return blocks(body, { place: 'page', hasTitle: body.querySelector('h1, .MsoTitle') !== null })
}

/** Pasted plain text without what a feed or a search index cannot hold. */
export function cleanPastedText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])[\p{Cc}\ufffe\uffff]/gu, '')
}

const isHidden = (element: Element) =>
  /(^|;)(display:none|mso-hide:all|mso-element:comment)/.test(styleOf(element))
