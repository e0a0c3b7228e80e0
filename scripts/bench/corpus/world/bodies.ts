import type { Random } from '../random'
import { capital, cases, type Forms } from '../russian/case'
import { linesOf } from '../russian/lexicon'
import type { Phrase } from '../russian/phrase'
import { agencyLines, organLines, partnerLines, postLines } from '../words/bodies'
import { spheres } from '../words/subjects'
import { inflected } from '../words/words'
import type { Body, Post, State } from './world'

/** The bodies of the organisation, then a working group for each field of work. */
export function makeOrgans(random: Random): Body[] {
  const organs = linesOf(organLines).map((line) => {
    const [ru = '', abbreviation = '', full = '', enAbbreviation = '', agency = ''] = line.split(' | ')
    const kind = ru === 'секретариат' ? ('secretariat' as const) : ('organ' as const)
    const en = { full, abbreviation: enAbbreviation }
    return withPosts(random, body({ random, kind, ru, abbreviation, en, agency }), ru, full)
  })
  const parents = organs.filter(({ kind }) => kind === 'organ')
  const groups = spheres.map((sphere) => {
    const ru = `рабочий группа {по dat вопрос+ {gen ${sphere.ru}}}`
    const parent = random.pick(parents)
    const en = { full: `Working Group on ${sphere.en}`, abbreviation: '' }
    const { agency } = parent
    return { ...body({ random, kind: 'working_group', ru, abbreviation: '', en, agency }), parent }
  })
  return [...organs, ...groups]
}

/** The agencies of a state: all of them of a member, the first few of another. */
export function makeAgencies(random: Random, state: State, isMember: boolean): Body[] {
  const lines = linesOf(agencyLines).slice(0, isMember ? undefined : 4)
  return lines.map((line) => {
    const [agency = '', ru = '', short = '', head = '', enName = '', enHead = ''] = line.split(' | ')
    const en = { full: `${enName} of ${the(state.en.official)}`, abbreviation: '' }
    const abbreviation = `${short} ${state.short.gen}`
    const made = body({ random, kind: 'state_agency', ru, abbreviation, en, agency, state })
    made.full = { ...made.full, forms: followed(made.full.forms, state.official.forms.gen) }
    return withPosts(random, made, ru, enName, { ru: head, en: enHead })
  })
}

export function makePartners(random: Random): Body[] {
  return linesOf(partnerLines).map((line) => {
    const [ru = '', abbreviation = '', full = '', enAbbreviation = ''] = line.split(' | ')
    const en = { full, abbreviation: enAbbreviation }
    const made = body({ random, kind: 'international_organisation', ru, abbreviation, en, agency: '' })
    return withPosts(random, made, ru, full)
  })
}

type Making = Pick<Body, 'kind' | 'abbreviation' | 'en' | 'agency'> & {
  random: Random
  ru: string
  state?: State
}

function body({ random, ru, state = undefined, ...rest }: Making): Body {
  return {
    ...rest,
    id: random.id(),
    state: state ?? null,
    parent: null,
    full: headed(inflected(ru)),
    posts: [],
  }
}

/** The head of a body and those below; what a body of the organisation calls its head is its chair. */
function withPosts(random: Random, of: Body, ru: string, en: string, head = chairOf(ru, en)): Body {
  const tail = of.state ? of.state.official.forms.gen : ''
  const enTail = of.state ? ` of ${the(of.state.en.official)}` : ''
  const add = (ruPost: string, enPost: string) => {
    const forms = capitalised(inflected(ruPost).forms, of.full, ru)
    const isWhole = !tail || forms.nom.endsWith(tail)
    const post: Post = {
      id: random.id(),
      body: of,
      forms: isWhole ? forms : followed(forms, tail),
      en: enPost + enTail,
      terms: [],
    }
    of.posts.push(post)
  }
  add(head.ru, head.en)
  for (const line of linesOf(postLines)) {
    const [ruLine = '', enLine = ''] = line.split(' | ')
    add(
      ruLine.replace('HEAD', head.ru).replace('BODY', ru),
      enLine.replace('HEAD', head.en).replace('BODY', en),
    )
  }
  return of
}

const chairOf = (ru: string, en: string) => ({
  ru: ru === 'секретариат' ? 'генеральный секретарь' : `председатель {gen ${ru}}`,
  en: ru === 'секретариат' ? 'Secretary General' : `Chair of the ${en}`,
})

/** Within a post the name of the body keeps its capital: «заместитель председателя Постоянного совета». */
function capitalised(forms: Forms, { forms: full }: Phrase, ru: string): Forms {
  const inside = inflected(ru).forms.gen
  return each(forms, (text) => text.replace(inside, full.gen))
}

const headed = ({ forms, ...agreement }: Phrase): Phrase => ({ ...agreement, forms: each(forms, capital) })
const followed = (forms: Forms, tail: string): Forms => each(forms, (text) => `${text} ${tail}`)

const each = (forms: Forms, change: (text: string) => string): Forms =>
  Object.fromEntries(cases.map((of) => [of, change(forms[of])])) as Forms

export const the = (name: string) =>
  /^(Republic|Kyrgyz|Russian|People|Islamic|Socialist|Federative|Arab|Bolivarian|Syrian|Kingdom|Lao)/.test(
    name,
  )
    ? `the ${name}`
    : name
