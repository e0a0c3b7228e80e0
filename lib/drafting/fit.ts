import { plain, type Text } from '@/lib/language/draft/text'

const longestTitle = 300
const longestLead = 1000

/** The draft as a release has room for it: a lead that is too long opens the text, a title is left to the author. */
export function fitted(text: Text): Text {
  const { title, lead } = plain(text)
  const isLong = lead.length > longestLead
  return {
    title: title.length > longestTitle ? [] : text.title,
    lead: isLong ? [] : text.lead,
    paragraphs: isLong ? [text.lead, ...text.paragraphs] : text.paragraphs,
  }
}
