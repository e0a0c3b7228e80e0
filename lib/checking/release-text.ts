import type { ReleaseContent } from '@/lib/releases/content'
import { type CheckedText, checkedText } from './checked-text'
import { richPieces } from './rich-pieces'

/** The words of a release as the checker reads them: title and lead first, what stands around the text behind it. */
export function releaseText({
  title,
  lead,
  body,
  dateline,
  contact,
  boilerplate,
}: ReleaseContent): CheckedText {
  const line = (text: string, field: string) => ({ text, field, block: null })
  return checkedText([
    line(title, 'title'),
    line(lead, 'lead'),
    ...richPieces(body, 'body'),
    line(dateline, 'dateline'),
    line(contact.name, 'contact.name'),
    line(boilerplate, 'boilerplate'),
  ])
}

/** What has a field of its own in a release need not stand in the text. */
export const expectedOf = ({ dateline, contact }: ReleaseContent) => ({
  contact: !contact.phone && !contact.email,
  dateline: dateline.trim() === '',
})
