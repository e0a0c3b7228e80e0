import type { Letter, Part } from '../letter'
import { richPlain } from './rich-text'

/** A letter as plain text; all that the HTML says, in the same order. The signature is set off as RFC 3676 has it. */
export function letterText({ from, parts, footer }: Letter, siteUrl: string): string {
  const body = parts.map((part) => partText(part, siteUrl)).filter(Boolean)
  const below = footer.map(({ text, href }) => (href && href !== text ? `${text}: ${href}` : text))
  return `${[from, ...body].join('\n\n')}\n\n-- \n${below.join('\n')}\n`
}

function partText(part: Part, siteUrl: string): string {
  switch (part.part) {
    case 'title':
      return part.href ? `${part.text}\n${part.href}` : part.text
    case 'heading':
      return part.text
    case 'notice':
      return [part.label, part.text].filter(Boolean).join('\n')
    case 'facts':
      return part.rows.map(([label, value]) => `${label}: ${value}`).join('\n')
    case 'items':
      return part.items
        .map(({ text, detail }, index) => {
          const sign = part.ordered ? `${index + 1}.` : '–'
          const lines = [text, detail].filter(Boolean).join('\n')
          return `${sign} ${lines.replace(/\n/g, `\n${' '.repeat(sign.length + 1)}`)}`
        })
        .join('\n')
    case 'rich':
      return richPlain(part.doc, siteUrl)
    case 'entry':
      return [part.kicker, part.title, part.lead, part.href].filter(Boolean).join('\n')
    case 'action':
      return `${part.text}:\n${part.href}`
    case 'aside':
      return `${part.label}\n${part.text}`
    default:
      return part.text
  }
}
