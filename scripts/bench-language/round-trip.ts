import { check } from '@/lib/language/check/check'
import { type LanguageDirectory, languageDirectory } from '@/lib/language/directory'
import { draft } from '@/lib/language/draft/draft'
import { plain } from '@/lib/language/draft/text'
import { readText } from '@/lib/language/extract/extract'
import { loadSpelling, type Spelling } from '@/lib/language/spelling'
import type { ReadBack } from '@/lib/language/testing/read-back'
import {
  agencies,
  councils,
  organisations,
  secretariat,
  workingGroups,
} from '@/lib/language/testing/record-bodies'
import { people, secretaries } from '@/lib/language/testing/record-people'
import { generatedRecords } from '@/lib/language/testing/records'
import { readBack } from '@/lib/language/testing/round-trip'
import type { Line } from '../bench/row'
import { type LanguageLine, type LanguageRow, reachedShare, shareOf } from './language-row'

const count = 240

/** Those that the rules were looked at with, and others. */
const sets = [
  { what: `${count} generated records`, from: 0 },
  { what: `${count} others`, from: 70_000 },
]

/** Draft a record, read the draft, compare; and check every draft. */
export const roundTrip: LanguageRow = {
  name: 'round-trip',
  async run() {
    const directory = testDirectory()
    const spelling = await loadSpelling()
    return (['ru', 'en'] as const).flatMap((language) =>
      sets.flatMap(({ what, from }) => linesOf(`${what}, ${language}`, from, directory, spelling, language)),
    )
  },
}

function linesOf(
  what: string,
  from: number,
  directory: LanguageDirectory,
  spelling: Spelling,
  language: 'ru' | 'en',
): LanguageLine[] {
  const fields: (ReadBack & { seed: number })[] = []
  const findings: string[] = []
  for (const { record, style, seed } of generatedRecords(count, from)) {
    const made = draft(record, style)[language]
    if (!made) continue
    const { title, lead, paragraphs } = plain(made)
    const text = [title, lead, ...paragraphs].join('\n\n')
    const [event] = readText({ text, language, publishedAt: record.startsOn }, directory).events
    fields.push(...readBack(record, made, event, language).map((each) => ({ ...each, seed })))
    for (const found of check(
      { text, language, date: record.startsOn },
      { directory, spelling, record, style: { posts: style.posts } },
    ))
      findings.push(`${found.rule}: ${found.text}`)
  }
  return [fieldLine(what, fields), checkLine(what, findings)]
}

function fieldLine(what: string, fields: readonly (ReadBack & { seed: number })[]): LanguageLine {
  const wrong = fields.filter(({ printed, read }) => printed !== read)
  const right = fields.length - wrong.length
  return {
    what: `${what}, drafted and read again: fields that come back`,
    must: '≥ 99 %',
    measured: shareOf(right, fields.length),
    ...reachedShare(right, fields.length, 0.99),
    ...noted(wrong.map(({ field }) => field)),
    wrong: wrong.map(
      ({ seed, field, printed, read }) => `${seed}, ${field}: «${printed}» was read as «${read}»`,
    ),
  }
}

const checkLine = (what: string, findings: readonly string[]): LanguageLine => ({
  what: `${what}: what the checker finds in the drafts`,
  must: '0',
  measured: String(findings.length),
  reached: findings.length === 0,
  ...noted(findings),
  wrong: findings,
})

/** What there is most of. */
function noted(things: readonly string[]): Pick<Line, 'note'> {
  const counts = new Map<string, number>()
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1)
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 6)
  return most.length === 0 ? {} : { note: most.map(([thing, n]) => `${thing} ${n}`).join(', ') }
}

/** What a press office that met these people before would have in its directory. */
function testDirectory(): LanguageDirectory {
  const bodies = [...councils, ...workingGroups, ...organisations, secretariat].map((body, index) => ({
    ...body,
    id: `body${index}`,
    kind: 'organ' as const,
  }))
  const offices = agencies.map(({ ru, en }, index) => ({
    name: { ru, en },
    id: `agency${index}`,
    kind: 'state_agency' as const,
  }))
  return languageDirectory.parse({
    people: [
      ...people.map(({ state, person }, index) => ({ ...person, state, id: `person${index}` })),
      ...secretaries.map(({ person }, index) => ({ ...person, id: `secretary${index}` })),
    ],
    bodies: [...bodies, ...offices],
    members: ['AM', 'BY', 'KZ', 'KG', 'RU', 'TJ'],
  })
}
