import { draft as drafted } from '@/lib/language/draft/draft'
import { plain } from '@/lib/language/draft/text'
import { houseStyle } from '@/lib/language/house-style'
import { languageRecord } from '@/lib/language/record'
import type { Command } from './command'

/** Beside the meeting a line may choose among the usages of houses. */
const draftInput = languageRecord.extend({ style: houseStyle.partial().default({}) })

/** A meeting with its list, as `npm run -s meeting -- export ID` prints it → `{"ru":{…},"en":{…},"unsure":[…]}` */
export const draft: Command = async () => (line) => {
  const { style, ...record } = draftInput.parse(line)
  const { ru, en, unsure } = drafted(record, style)
  return {
    ...(ru && { ru: plain(ru) }),
    ...(en && { en: plain(en) }),
    unsure: unsure.map(({ text, question, options }) => ({ text, question, options })),
  }
}
