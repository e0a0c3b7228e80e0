import type { Declined, Forms } from './forms'
import { cisCities, russianCities } from './lexicon/cities-cis'
import { worldCities } from './lexicon/cities-world'
import { byCase, placeName } from './place-words'

/** A city of the tables with the state it lies in (ISO 3166-1 alpha-2), '' where an editor has to say it. */
export type City = { name: string; country: string; forms: Forms }

function citiesOf(table: string): City[] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', names = ''] = line.split(': ')
      return names.split(', ').map((marked) => {
        const { forms } = placeName(marked)
        return { name: forms.nom, country: country === '--' ? '' : country, forms }
      })
    })
}

/** Every city of the tables; a name that two states have stands twice. */
export const cities: readonly City[] = [cisCities, russianCities, worldCities].flatMap(citiesOf)

const folded = (name: string) => name.toLowerCase().replaceAll('ё', 'е').replace(/[-–‑]/g, '-').trim()

const byName = new Map([...cities].reverse().map((city) => [folded(city.name), city]))

export const cityNamed = (name: string): City | undefined => byName.get(folded(name))

/** «г. Минск», «город Ош»: the short word stays, the long one is inflected with its name. */
const settlement = /^(г\.|гор\.|п\.|пос\.|с\.|город|посёлок|село)[\s\u00a0]+(?=[А-ЯЁ])/

/** «Согдийская область», «Алтайский край»: an adjective and a noun, regular in every case. */
const region = /^[А-ЯЁ][а-яё-]+(?:[А-ЯЁ][а-яё]+)*(?:ская|цкая|ский|цкий) (?:область|край|район)$/

/** «Железногорск», «Зеленодольск», «Волгоград», «Магдебург», «Фирузабад»: made of parts that decline in one way. */
const regular = /^(?:[А-ЯЁ][а-яё]+-)?[А-ЯЁ][а-яё]*(?:[сц]к|град|город|бург|абад|поль)$/

/**
 * A city in six cases. Names of the tables are sure; others follow the same rules and are not, for nobody sees from
 * its letters whether a foreign name declines.
 */
export function cityForms(name: string): Declined {
  const [, kind] = settlement.exec(name) ?? []
  if (kind) return withSettlement(kind, cityForms(name.replace(settlement, '')))
  const [bracket] = /[\s\u00a0]+\([^()]+\)$/.exec(name) ?? []
  if (bracket) return beside('', cityForms(name.slice(0, -bracket.length)), bracket)
  const known = cityNamed(name)
  if (known)
    return {
      forms: known.name === name ? known.forms : { ...known.forms, nom: name },
      sure: true,
      why: [],
    }
  const { forms } = placeName(name.replace(/[~=]/g, ''))
  if (region.test(name) || regular.test(name)) return { forms, sure: true, why: [] }
  return { forms, sure: false, why: [/[^а-яё\s’-]/i.test(name) ? 'notWords' : 'unknownWord'] }
}

function withSettlement(kind: string, city: Declined): Declined {
  if (kind.endsWith('.')) return beside(`${kind}\u00a0`, city, '')
  const noun = placeName(kind === 'село' ? 'село~n' : kind === 'посёлок' ? 'посёлок~Посёлк' : kind).forms
  const forms = byCase((inCase) => `${noun[inCase].toLowerCase()} ${city.forms[inCase]}`)
  return { ...city, forms }
}

const beside = (before: string, city: Declined, after: string): Declined => ({
  ...city,
  forms: byCase((inCase) => `${before}${city.forms[inCase]}${after}`),
})
