import type { HunspellFactory } from 'hunspell-asm'
import { states } from '../russian/states'
import { citiesInEnglish, cityInEnglish } from './cities'

/** Words of the house that the general dictionary lacks, each with the endings of its kind. */
const domainWords = `
videoconference videoconferences videoconferencing teleconference webinar webinars biosafety biosecurity biosecure cybersecurity
cybercrime cybercrimes cyberattack cyberattacks cyberspace hackathon hackathons startup startups blockchain fintech drone drones
counterterrorism countermeasure countermeasures counternarcotics demining multilateralism multidomain interparliamentary
intergovernmental interdepartmental interregional interstate subregional transboundary transregional extrabudgetary plenipotentiary
plenipotentiaries rapporteur rapporteurs communiqué communiqués démarche chargé d'affaires attaché attachés ad hoc notes verbales
agrément personae non grata memoranda modus vivendi sidelines sideline delimitation demarcation depositary depositaries accreditations accreditation
mediascape pandemic pandemics coronavirus vaccinations afforestation hydropower permafrost disinformation misinformation geopolitical
geoeconomic geostrategic macroeconomic socioeconomic microfinance parliamentarian parliamentarians decarbonisation digitalisation
digitization roadmap roadmaps think-tank taskforce tradeoff ceasefire ceasefires refinery servicewomen serviceman servicewoman
manoeuvres interoperable interoperability stockpiling airlift airlifted mudflow mudflows landslides seismological
`

const endings = /(?:ise|ize)(d|s|r|rs)?$|(?:is|iz)(ing|ation|ations|ational|er|ers)$/

/** English spelling by the British dictionary; words in -ize and American ones are left to the rule for British spelling. */
export async function englishSpelling(factory: HunspellFactory) {
  const { default: dictionary } = await import('dictionary-en-gb')
  const hunspell = factory.create(
    factory.mountBuffer(dictionary.aff, 'en.aff'),
    factory.mountBuffer(dictionary.dic, 'en.dic'),
  )
  const own = new Set(
    [
      ...domainWords.split(/\s+/),
      ...states.flatMap(({ english }) => `${english.official} ${english.short}`.split(/[\s-]+/)),
      ...citiesInEnglish.flatMap((city) => (cityInEnglish(city) ?? '').split(/[\s-]+/)),
    ].map((word) => word.toLowerCase()),
  )
  const isKnown = (word: string) => own.has(word.toLowerCase()) || hunspell.spell(word)
  const knows = (given: string): boolean => {
    const word = given.replaceAll('’', "'").replace(/'s?$/, '')
    if (isKnown(word)) return true
    if (endings.test(word) && isKnown(word.replace(/iz(?=(?:e|ing|ation|er)[a-z]*$)/, 'is'))) return true
    return word.includes('-') && word.split('-').every((part) => part.length < 3 || isKnown(part))
  }
  return { knows, suggest: (word: string) => (knows(word) ? [] : hunspell.suggest(word)) }
}
