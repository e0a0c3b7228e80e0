import type { DirectoryPerson } from '@/lib/language/directory'
import { stateNamed } from '@/lib/language/russian/state-aliases'
import type { Finder } from '../finding'
import { foldedCase, type Token } from '../page'
import { isHeld } from './held-on'
import type { KnownPerson } from './known-people'
import { mentionsOn, peopleNamed } from './mentions'
import { type HeadToken, headsBefore } from './name-form'
import { postNotHeldInEnglish } from './post-held-english'

type Post = DirectoryPerson['posts'][number]

/** A post beside a name, that the person did not hold on the day of the text. */
export const postNotHeld: Finder = function* (page, setting) {
  const day = setting.date ?? setting.record?.startsOn
  if (!setting.directory || !day) return
  if (page.language === 'en') {
    yield* postNotHeldInEnglish(page, setting.directory, day)
    return
  }
  for (const mention of mentionsOn(page)) {
    const [known, ...others] = peopleNamed(setting, mention)
    if (!known || others.length > 0 || known.person.posts.length === 0) continue
    const heads = headsBefore(page, mention.first)
    const first = heads[0]?.token
    if (!first || !agrees(known, mention.given, heads)) continue
    const words = page.tokens.slice(first.index, mention.first.index)
    const held = known.person.posts.filter((post) => isHeld(post, day))
    if (isRank(heads.map(({ head }) => head.lemma)) || held.some((post) => fits(words, post))) continue
    const former = known.person.posts.some((post) => fits(words, post))
    if (held.length === 0 && !former) continue
    yield {
      start: first.start,
      end: words.at(-1)?.end ?? first.end,
      suggestion: null,
      key: held[0] ? 'postNotHeld' : 'postFormer',
      values: {
        person: [known.person.given, known.person.family].filter(Boolean).join(' '),
        ...(held[0] ? { held: held[0].title.ru } : {}),
      },
    }
  }
}

/** «помощник Игоря Зубова», «По приглашению министра Игорь Зубов …»: the post is somebody else’s. */
const agrees = (known: KnownPerson, given: Token | undefined, heads: readonly HeadToken[]) =>
  given === undefined ||
  heads.some(({ head }) => head.cases.some((each) => known.given.get(given.plain)?.includes(each)))

const isRank = (lemmas: readonly string[]) =>
  lemmas.every((lemma) => /^(?:генерал|полковник|подполковник|майор|адмирал|контр)/.test(lemma))

/** The words of the title that stands in the text are those of the post: its head, and whatever else is said. */
function fits(words: readonly Token[], { title }: Post): boolean {
  const own = foldedCase(title.ru)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3)
  const said = words.filter(({ kind, plain }) => kind === 'word' && plain.length > 3)
  const [head, ...others] = said
  const isOwn = ({ plain }: Token) => own.some((word) => isSameWord(word, plain))
  if (head === undefined || !isOwn(head)) return false
  return isOfSameState(words, title.ru) && others.every((word) => word.isCapital || isOwn(word))
}

/** «секретарь Совета безопасности Республики Беларусь» is another post than that of another state. */
function isOfSameState(words: readonly Token[], title: string): boolean {
  const said = statesIn(words.filter(({ kind }) => kind === 'word').map(({ text }) => text))
  const own = statesIn(title.split(/[^\p{L}-]+/u))
  return said.length === 0 || own.length === 0 || said.some((code) => own.includes(code))
}

function statesIn(words: readonly string[]): string[] {
  return words.flatMap((word, i) => {
    if (!/^\p{Lu}/u.test(word)) return []
    const named = [3, 2, 1].map((size) => stateNamed(words.slice(i, i + size).join(' ')))
    return named.find((code) => code !== undefined) ?? []
  })
}

/** Two forms of one word have all but their endings in common. */
function isSameWord(a: string, b: string): boolean {
  const length = Math.max(3, Math.min(a.length, b.length) - 3)
  return a.slice(0, length) === b.slice(0, length) && Math.abs(a.length - b.length) <= 3
}
