const heads: Record<string, string> = {
  министерство: 'министерств',
  ведомство: 'ведомств',
  агентство: 'агентств',
  управление: 'управлений',
  комитет: 'комитетов',
  комиссия: 'комиссий',
  служба: 'служб',
  департамент: 'департаментов',
  центр: 'центров',
  штаб: 'штабов',
  прокуратура: 'прокуратур',
  инспекция: 'инспекций',
  академия: 'академий',
  совет: 'советов',
  суд: 'судов',
  парламент: 'парламентов',
  полиция: 'полиций',
  бюро: 'бюро',
  правительство: 'правительств',
  банк: 'банков',
  палата: 'палат',
  посольство: 'посольств',
}

/**
 * Agencies of one name in several states: «Министерство обороны» → «министерств обороны», «Государственный комитет» →
 * «государственных комитетов». Only adjectives before a head that the table knows.
 */
export function pluralGenitive(name: string): string | undefined {
  const words = name.split(' ')
  const at = words.findIndex((word) => heads[word.toLowerCase()])
  if (at < 0) return undefined
  const adjectives = words.slice(0, at).map(adjective)
  if (adjectives.includes(undefined)) return undefined
  const head = heads[(words[at] ?? '').toLowerCase()]
  return [...adjectives, head, ...words.slice(at + 1)].join(' ')
}

/** -ый/-ой/-ая/-ое → -ых; after к, г, х and hissing sounds -их. */
function adjective(word: string): string | undefined {
  const stem = word.toLowerCase().match(/^(.{2,})(?:ый|ий|ой|ая|яя|ое|ее)$/u)?.[1]
  if (!stem) return undefined
  const isSoft = /[кгхжчшщ]$/.test(stem) || /(?:ий|яя|ее)$/.test(word)
  return stem + (isSoft ? 'их' : 'ых')
}
