import type { Declined, Forms } from './forms'
import { cisCities, russianCities } from './lexicon/cities-cis'
import { worldCities } from './lexicon/cities-world'
import { placeName } from './place-words'

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

/**
 * A city in six cases. Names of the tables are sure; others follow the same rules and are not, for nobody sees from
 * its letters whether a foreign name declines.
 */
export function cityForms(name: string): Declined {
  const known = cityNamed(name)
  if (known)
    return { forms: known.name === name ? known.forms : { ...known.forms, nom: name }, sure: true, why: [] }
  const { forms } = placeName(name.replace(/[~=]/g, ''))
  const isForeign = /[^а-яё\s’-]/i.test(name)
  return { forms, sure: false, why: [isForeign ? 'notWords' : 'unknownWord'] }
}
