/** As `peopleFacts`, of English texts. Own text; the people are invented. */
export const englishFacts = `
zubov: Igor Zubov opened the gallery. | The keys were handed to Igor Zubov. | Mr Zubov's portrait was unveiled.
tasmagambetov: Imangali Tasmagambetov toured the dam. | A letter from Imangali Tasmagambetov was read out.
o'brien: Maeve O'Brien chaired the jury. | The jury thanked Maeve O'Brien.
mueller: Jürgen Müller restored the organ. | Jürgen Müller's notes were printed.
session24: The twenty-fourth session of the board ended. | The 24th session of the board was brief. | Delegates left the XXIV session of the board.
session25: The 25th session of the board was moved. | The twenty-fifth session of the board opened.
session4: The fourth session of the board met indoors. | The IV session of the board was long.
november20: The bridge closed on 20 November 2020. | Tolls rose on 20 November 2020.
november21: The bridge reopened on 21 November 2021.
peacekeeper: Peacekeepers came home. | Each peacekeeper got a beret.
peaceful: The march was peaceful.
trafficking: Trafficking in amber was stopped. | They fight the trafficking of amber.
trafficker: Traffickers were charged.
traffic: Traffic on the ring road slowed.
agreement: The agreements on forests were signed. | An agreement on forests lapsed.
disagreement: Disagreements over rent persist.
training: Rescue training took place in the gorge. | Rescue training is planned in the gorge.
train: Trains to the coast ran late.
defence: Defence ministers exchanged toasts. | A defence minister signed the visitors' book.
defendant: The defendants remained silent.
border: Border guards planted an orchard. | A border guard found a wallet.
emergency: Emergency situations were simulated. | An emergency situation passed.
emergence: The emergence of new islands was filmed.
csto: The Collective Security Treaty Organization adopted a logo. | CSTO staff moved offices.
un: The United Nations sent tents. | UN tents arrived.
mix: A grain mix was delivered.
drill: Anti-terrorist drills finished at dawn. | An anti-terrorist drill was postponed.
terrorist: Terrorists were surrounded.
summit: The summit of mayors was opened. | Summits of mayors are rare.
policy: Energy policies were compared. | The energy policy was approved.
police: The police found a canoe.
child: Children visited the planetarium. | A child won the quiz.
woman: Women led the regatta. | A woman led the orchestra.
ratify: The charter was ratified. | They will ratify the charter.
rate: Lending rates fell.
licence: Fishing licences were issued. | A fishing licence costs more.
`

/** The bodies that the directory knows by an abbreviation. */
export const englishBodies: readonly [name: string, abbreviation: string][] = [
  ['Collective Security Treaty Organization', 'CSTO'],
  ['United Nations', 'UN'],
]
