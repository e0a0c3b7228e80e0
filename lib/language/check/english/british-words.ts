const pairs = `center centre|centers centres|color colour|colors colours|program programme|programs programmes|defense defence|
offense offence|license licence|labor labour|neighbor neighbour|neighbors neighbours|neighboring neighbouring|honor honour|honored honoured|favor favour|
favorable favourable|behavior behaviour|theater theatre|meter metre|meters metres|kilometer kilometre|kilometers kilometres|
liter litre|liters litres|fiber fibre|traveled travelled|traveling travelling|canceled cancelled|labeled labelled|modeling modelling|
fulfill fulfil|fulfillment fulfilment|enrollment enrolment|skillful skilful|catalog catalogue|dialog dialogue|analyze analyse|analyzed analysed|
analyzing analysing|paralyze paralyse|judgment judgement|aging ageing|gray grey|check-up check-up|endeavor endeavour|endeavors endeavours|
harbor harbour|rigor rigour|rumor rumour|savior saviour|vapor vapour|counselor counsellor|signaled signalled|leveled levelled|
maneuver manoeuvre|maneuvers manoeuvres|practiced practised|practicing practising|cooperate cooperate|ton tonne|pretense pretence`

/** American → British, the same whether a house writes -ise or -ize. */
export const british: ReadonlyMap<string, string> = new Map(
  pairs
    .split('|')
    .map((pair) => pair.trim().split(' '))
    .filter(([american, own]) => american !== own && american !== 'ton')
    .map(([american = '', own = '']) => [american, own] as const),
)

/** Verbs that are written -ise or -ize; «advise», «exercise», «size» are none of them. */
export const verbsInIze =
  /^(?:re|un)?(organ|recogn|emphas|summar|author|util|final|harmon|real|stabil|modern|neutral|standard|special|priorit|minim|maxim|optim|mobil|legal|critic|central|general|industrial|normal|liberal|formal|apolog|digit|categor|character|synchron|symbol|visual|urban|terror|sympath|subsid|scrutin|revital|popular|penal|patron|organ|nation|militar|mechan|material|local|jeopard|internation|ideal|hypothes|finan|equal|economist|democrat|crystall|commercial|colon|civil|capital|brutal|aggrand|familiar|global|monopol|incentiv|demoral|demilitar|crimin|decriminal|human|immun|institutional|national|privat|radical|sanit|victim|memorial)(i[sz])(e|ed|es|ing|ation|ations|ational|er|ers)$/
