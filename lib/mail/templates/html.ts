import type { Letter, Part } from '../letter'
import { escaped, escapedLines } from './escape'
import { richHtml } from './rich-html'
import { style } from './style'

/**
 * A letter as HTML: one column of tables that the oldest programs can lay out, styles on the elements, no picture and
 * nothing that is fetched from anywhere, so that nobody learns when it is read.
 */
export function letterHtml({ locale, subject, from, parts, footer }: Letter, siteUrl: string): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escaped(subject)}</title>
</head>
<body style="${style.page}">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="${style.around}"><tbody><tr><td align="center">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="${style.sheet}"><tbody>
<tr><td align="left" style="${style.masthead}">${escaped(from)}</td></tr>
<tr><td align="left" style="${style.body}">
${parts.map((part) => partHtml(part, siteUrl)).join('\n')}
</td></tr>
</tbody></table>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:640px"><tbody>
<tr><td align="left" style="${style.footer}">
${footer.map(footerHtml).join('\n')}
</td></tr>
</tbody></table>
</td></tr></tbody></table>
</body>
</html>
`
}

const footerHtml = ({ text, href }: Letter['footer'][number]) => {
  const line = href
    ? `<a href="${escaped(href)}" style="${style.link}">${escaped(text)}</a>`
    : escapedLines(text)
  return `<p style="${style.footerLine}">${line}</p>`
}

const p = (look: string, html: string) => `<p style="${look}">${html}</p>`
const a = (href: string, look: string, text: string) =>
  `<a href="${escaped(href)}" style="${look}">${escaped(text)}</a>`

function partHtml(part: Part, siteUrl: string): string {
  switch (part.part) {
    case 'kicker':
      return p(style.kicker, escaped(part.text))
    case 'title': {
      const title = part.href ? a(part.href, style.titleLink, part.text) : escaped(part.text)
      return `<h1 style="${style.title}">${title}</h1>`
    }
    case 'lead':
      return p(style.lead, escapedLines(part.text))
    case 'dateline':
      return p(style.dateline, escaped(part.text))
    case 'heading':
      return `<h2 style="${style.heading}">${escaped(part.text)}</h2>`
    case 'paragraph':
      return p(style.paragraph, escapedLines(part.text))
    case 'notice':
      return `<div style="${style.notice}">${p(style.noticeLabel, escaped(part.label))}${
        part.text ? p(style.noticeText, escapedLines(part.text)) : ''
      }</div>`
    case 'facts':
      return factsHtml(part.rows)
    case 'items': {
      const tag = part.ordered ? 'ol' : 'ul'
      const items = part.items.map(
        ({ text, detail }) =>
          `<li style="${style.item}">${escapedLines(text)}${detail ? p(style.detail, escapedLines(detail)) : ''}</li>`,
      )
      return `<${tag} style="${style.list}">${items.join('')}</${tag}>`
    }
    case 'rich':
      return richHtml(part.doc, siteUrl)
    case 'entry':
      return `<div style="${style.entry}">${p(style.kicker, escaped(part.kicker))}<h2 style="${style.entryTitle}">${a(
        part.href,
        style.link,
        part.title,
      )}</h2>${part.lead ? p(style.entryLead, escapedLines(part.lead)) : ''}</div>`
    case 'action':
      return p(style.action, a(part.href, style.link, part.text))
    case 'aside':
      return `<div style="${style.aside}"><strong>${escaped(part.label)}</strong>${p(
        style.asideText,
        escapedLines(part.text),
      )}</div>`
  }
}

function factsHtml(rows: readonly (readonly [string, string])[]): string {
  const lines = rows.map(
    ([label, value]) =>
      `<tr><th scope="row" style="${style.label}">${escaped(label)}</th><td style="${style.value}">${escapedLines(value)}</td></tr>`,
  )
  return `<table style="margin:0 0 24px;border-collapse:collapse"><tbody>${lines.join('')}</tbody></table>`
}
