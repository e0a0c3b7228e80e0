import type { LanguageDirectory } from '@/lib/language/directory'
import type { Hit } from '../finding'
import type { Page } from '../page'
import { isHeld } from './held-on'

const heads =
  'minister|president|secretary|head|chief|director|chair|chairman|chairperson|ambassador|speaker|adviser|prosecutor|commander|deputy|chancellor|governor|representative'

/** A title right before a name: small words join its parts, and nothing else that is small belongs to it. */
const before = new RegExp(
  `((?:(?:First|Acting|Deputy|Prime|Foreign|Defence|Secretary|Permanent) )*(?:${heads})(?:[ -](?:General|of|the|for|to|and|on|\\p{Lu}[\\p{L}'’-]*))*) $`,
  'iu',
)

/** A post beside an English name that the person did not hold on the day of the text. */
export function* postNotHeldInEnglish(
  page: Page,
  { people }: LanguageDirectory,
  day: string,
): Generator<Hit> {
  for (const person of people) {
    const posts = person.posts.filter(({ title }) => title.en !== '')
    const at = person.en === '' || posts.length === 0 ? -1 : page.text.indexOf(person.en)
    const said = at < 0 ? undefined : saidBefore(page.text, at)
    if (!said || posts.length !== person.posts.length) continue
    const held = posts.filter((post) => isHeld(post, day))
    if (held.some(({ title }) => fits(said.text, title.en))) continue
    const former = posts.some(({ title }) => fits(said.text, title.en))
    const [first] = held
    if (!first && !former) continue
    yield {
      ...said,
      suggestion: null,
      key: first ? 'postNotHeld' : 'postFormer',
      values: { person: person.en, ...(first ? { held: first.title.en } : {}) },
    }
  }
}

function saidBefore(text: string, name: number): { start: number; end: number; text: string } | undefined {
  const start = Math.max(0, name - 160)
  const match = before.exec(text.slice(start, name))
  const words = match?.[1]
  // `the Secretary General and Igor Zubov` are two.
  if (!match || !words || / and$/.test(words)) return undefined
  return { start: start + match.index, end: start + match.index + words.length, text: words }
}

/** Every word that is said is one of the title. */
function fits(said: string, title: string): boolean {
  const own = new Set(title.toLowerCase().split(/[^\p{L}]+/u))
  return said
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((word) => word === '' || own.has(word) || /^(?:the|of|csto)$/.test(word))
}
