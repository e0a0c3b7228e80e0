import type { Gender } from '../../russian/forms'

/** What a predicate agrees with. */
export type Agreed = { gender: Gender; isPlural: boolean }

export const plural: Agreed = { gender: 'n', isPlural: true }

const pick = ({ gender, isPlural }: Agreed, m: string, f: string, n: string, pl: string) =>
  isPlural ? pl : { m, f, n }[gender]

/** The past tense of a verb in -л: «провёл, провела, провело, провели»; stems in -шё(л) lose their vowel: «прошёл, прошла». */
export function past(masculine: string, agreed: Agreed): string {
  const isReflexive = masculine.endsWith('ся')
  const base = isReflexive ? masculine.slice(0, -2) : masculine
  const stem = base.endsWith('шёл')
    ? `${base.slice(0, -3)}шл`
    : /вёл$|нёс$/.test(base)
      ? base.replace('ё', 'е')
      : base
  const reflexive = isReflexive ? 'сь' : ''
  return pick(agreed, masculine, `${stem}а${reflexive}`, `${stem}о${reflexive}`, `${stem}и${reflexive}`)
}

/** A short passive participle from its masculine: «утверждён, утверждена», «подписан, подписана», «включён». */
export function participle(masculine: string, agreed: Agreed): string {
  const stem = masculine.replace(/ён$/, 'ен').replace(/йден$/, 'йден')
  return pick(agreed, masculine, `${stem}а`, `${stem}о`, `${stem}ы`)
}

/** «будет, будут», «примет, примут» … */
export const byNumber = ({ isPlural }: Agreed, singular: string, many: string) => (isPlural ? many : singular)

/** An adjective of the hard declension in the nominative: «очередной, очередная, очередное, очередные». */
export const adjective = (stem: string, agreed: Agreed, masculine = 'ый') =>
  stem + pick(agreed, masculine, 'ая', 'ое', 'ые')
