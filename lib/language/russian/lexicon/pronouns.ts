import type { Forms, Gender } from '../forms'

type Row = { gender: Gender; isPlural: boolean; forms: Forms; animateAcc?: string }

const row = (gender: Gender, isPlural: boolean, words: string, animateAcc?: string): Row => {
  const [nom = '', gen = '', dat = '', acc = '', ins = '', prep = ''] = words.split(' ')
  return { gender, isPlural, forms: { nom, gen, dat, acc, ins, prep }, animateAcc }
}

/** Pronouns with endings of their own; those like adjectives («каждый», «иной») follow the adjectives. */
export const pronouns: ReadonlyMap<string, Row> = new Map(
  [
    row('m', false, 'весь всего всему весь всем всём', 'всего'),
    row('f', false, 'вся всей всей всю всей всей'),
    row('n', false, 'всё всего всему всё всем всём'),
    row('m', true, 'все всех всем все всеми всех', 'всех'),
    row('m', false, 'этот этого этому этот этим этом', 'этого'),
    row('f', false, 'эта этой этой эту этой этой'),
    row('n', false, 'это этого этому это этим этом'),
    row('m', true, 'эти этих этим эти этими этих', 'этих'),
    row('m', false, 'сам самого самому сам самим самом', 'самого'),
    row('f', false, 'сама самой самой саму самой самой'),
    row('m', true, 'сами самих самим сами самими самих', 'самих'),
    row('m', false, 'один одного одному один одним одном', 'одного'),
    row('f', false, 'одна одной одной одну одной одной'),
    row('n', false, 'одно одного одному одно одним одном'),
    ...['наш', 'ваш'].flatMap((stem) => [
      row('m', false, `${stem} ${stem}его ${stem}ему ${stem} ${stem}им ${stem}ем`, `${stem}его`),
      row('f', false, `${stem}а ${stem}ей ${stem}ей ${stem}у ${stem}ей ${stem}ей`),
      row('n', false, `${stem}е ${stem}его ${stem}ему ${stem}е ${stem}им ${stem}ем`),
      row('m', true, `${stem}и ${stem}их ${stem}им ${stem}и ${stem}ими ${stem}их`, `${stem}их`),
    ]),
    ...['мо', 'тво', 'сво'].flatMap((stem) => [
      row('m', false, `${stem}й ${stem}его ${stem}ему ${stem}й ${stem}им ${stem}ём`, `${stem}его`),
      row('f', false, `${stem}я ${stem}ей ${stem}ей ${stem}ю ${stem}ей ${stem}ей`),
      row('n', false, `${stem}ё ${stem}его ${stem}ему ${stem}ё ${stem}им ${stem}ём`),
      row('m', true, `${stem}и ${stem}их ${stem}им ${stem}и ${stem}ими ${stem}их`, `${stem}их`),
    ]),
  ].map((entry) => [entry.forms.nom.replaceAll('ё', 'е'), entry]),
)
