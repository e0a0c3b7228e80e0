import { type Count, type Forms, formsOf, type Gender } from './case'

export type Adjective = { m: Forms; f: Forms; n: Forms; pl: Forms; soft: boolean }

const hard = {
  m: 'ый,ого,ому,ый,ым,ом',
  f: 'ая,ой,ой,ую,ой,ой',
  n: 'ое,ого,ому,ое,ым,ом',
  pl: 'ые,ых,ым,ые,ыми,ых',
}
const velar = {
  m: 'ий,ого,ому,ий,им,ом',
  f: hard.f,
  n: 'ое,ого,ому,ое,им,ом',
  pl: 'ие,их,им,ие,ими,их',
}
const soft = {
  m: 'ий,его,ему,ий,им,ем',
  f: 'яя,ей,ей,юю,ей,ей',
  n: 'ее,его,ему,ее,им,ем',
  pl: velar.pl,
}
const sibilant = { ...soft, f: 'ая,ей,ей,ую,ей,ей' }

function paradigmOf(lemma: string) {
  if (lemma.endsWith('ый')) return hard
  if (lemma.endsWith('ой')) return { ...hard, m: 'ой,ого,ому,ой,ым,ом' }
  if (/[кгх]ий$/.test(lemma)) return velar
  return lemma.endsWith('ний') ? soft : sibilant
}

/** An adjective or participle by its masculine nominative: the class shows in the ending. */
export function adjective(lemma: string): Adjective {
  const stem = lemma.slice(0, -2)
  const { m, f, n, pl } = paradigmOf(lemma)
  const forms = (endings: string) => formsOf(stem, endings.split(','))
  return { m: forms(m), f: forms(f), n: forms(n), pl: forms(pl), soft: /[ншщжч]ий$/.test(lemma) }
}

/** As it stands with a noun: what lives has its accusative from the genitive, in the plural in every gender. */
export function agreeing(
  adjective: Adjective,
  { gender, animate }: { gender: Gender; animate: boolean },
  count: Count,
): Forms {
  const forms = count === 'pl' ? adjective.pl : adjective[gender]
  return animate && (count === 'pl' || gender === 'm') ? { ...forms, acc: forms.gen } : forms
}
