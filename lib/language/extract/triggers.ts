import type { Span } from './layout'
import type { RoleInText } from './shape'

/** What a verb or phrase makes of the people after or before it. */
export type TriggerRole = RoleInText | 'absent' | 'source' | 'mentioned'
export type Trigger = { role: TriggerRole; span: Span; governs: 'after' | 'before' | 'both' }

type Rule = { role: TriggerRole; governs: Trigger['governs']; pattern: RegExp }

const event =
  '(?:заседани\\p{L}|сесси\\p{L}|встреч\\p{L}|совещани\\p{L}|конференци\\p{L}|мероприяти\\p{L}|форум\\p{L}*|консультаци\\p{L}+|переговор\\p{L}+|саммит\\p{L}*|собрани\\p{L}|семинар\\p{L}*|стол|стола|столе|раунд\\p{L}*|операци\\p{L}|симпозиум\\p{L}*|конгресс\\p{L}*|слушани\\p{L})'
const rule = (role: TriggerRole, governs: Trigger['governs'], pattern: string): Rule => ({
  role,
  governs,
  pattern: new RegExp(`(?<![\\p{L}-])(?:${pattern})(?!\\p{L})`, 'gu'),
})

/** Of Russian, in the order in which one hides the others. */
const russian: Rule[] = [
  rule(
    'absent',
    'both',
    'не (?:приня\\p{L}+|принимал\\p{L}*) участи[ея]|участи[ея] (?:(?:в|во) (?:\\p{L}+ ){1,3})?не (?:приня|прини)\\p{L}+|не участвовал\\p{L}*|отсутствовал\\p{L}*|не смог\\p{L}* (?:принять участие|участвовать)',
  ),
  rule(
    'source',
    'both',
    'сообщил[аи]? (?:журналистам|тасс|риа|в пресс-службе)|как (?:сообщил[аи]?|отметил[аи]? журналистам|пояснил[аи]? журналистам)|сообщает',
  ),
  rule(
    'source',
    'after',
    'сообщил[аи]?(?= пресс-секретар| официальн| руководител\\p{L} пресс| начальник пресс)',
  ),
  rule(
    'chair',
    'after',
    'под (?:со)?председательством|под руководством(?= (?:заместител|председател|министр|президент|начальник|генеральн))',
  ),
  rule(
    'chair',
    'both',
    `(?:со)?председательств(?:овал[аи]?|ует|уют|овать)(?: (?:на|в) (?:[\\p{L}-]+ ){0,3}?${event})?(?: будет| будут)?|буд(?:ет|ут) председательствовать(?: (?:на|в) (?:[\\p{L}-]+ ){0,3}?${event})?`,
  ),
  rule(
    'chair',
    'both',
    `${event}(?: (?:[\\p{L}–-]+|\\([\\p{L} ]+\\))){0,14}? (?:провел[аи]?|вел[аи]?|ведет|проведет|проводит)(?! (?:\\p{L}+ ){0,3}(?:встречу|переговоры|консультации|беседу))|(?:его|ее|их) (?:провел[аи]?|вел[аи]?|проведет)|(?:провел[аи]?|вел[аи]?|ведет) (?:его|ее|их)(?= (?!\\p{L}+ (?:заседани|встреч)))|модератор\\p{L}*(?: (?:дискуссии|встречи|сессии|круглого стола))?(?: ?[–-]| выступил[аи]?| выступит| стал[аи]?| будет)|возглавил[аи]? (?:его|ее|их)(?= (?!\\p{L}+ делегаци))|(?:его|ее|их) возглавил[аи]?|(?:провел[аи]?|вел[аи]?|ведет|проведет)(?= (?:[IVXLC\\p{L}\\d-]+ ){0,5}${event})(?! (?:[\\p{L}]+ ){0,3}(?:встречу|переговоры|консультации) с)`,
  ),
  rule(
    'member',
    'both',
    `${event} (?:открыл[аи]?|откроет)|(?:открыл[аи]?|откроет|открывая)(?= (?:[\\p{L}]+ ){0,3}${event})`,
  ),
  rule(
    'chair',
    'after',
    `(?:общее |непосредственное )?руководство (?:\\p{L}+ )?(?:осуществлял[аи]?|осуществил[аи]?|осуществляет|осуществит|будет осуществлять)|${event} буд(?:ет|ут) вести|вести (?:${event}|его|ее|их) буд(?:ет|ут)|${event} возглавил[аи]?`,
  ),
  rule('observer', 'after', 'в качестве (?:\\p{L}+ )?наблюдател(?:я|ей)|на правах наблюдател(?:я|ей)'),
  rule(
    'guest',
    'after',
    'в качестве (?:\\p{L}+ )?(?:приглашенн(?:ого|ой|ых)(?: (?:лиц|гостей|экспертов))?|гост(?:я|ей|ьи))|по приглашению(?= председательств)|гост(?:ями|ем|ьей) (?:\\p{L}+ )?(?:стал[аи]?|станет|станут|был[аи]?)|приглашенн(?:ые|ым)(?: лиц\\p{L}*)?|в заседании также по приглашению',
  ),
  rule(
    'head',
    'after',
    'во главе с|во главе со|под руководством|возглавля(?:емая|емые|л|ла|ет)|делегаци\\p{L} (?:\\p{L}+ ){0,5}возглавил[аи]?|возглавил[аи]?|возглавит',
  ),
  rule('head', 'before', 'возглавил[аи]?|возглавит|возглавлял[аи]?'),
  rule(
    'member',
    'both',
    'приня[лв]\\p{L}* участие|прим(?:ет|ут) участие|принимают участие|участвовал\\p{L}*|участвуют|участвует|участие(?: (?:в|во) (?:[\\p{L}\\d-]+ ){1,8}?)? ?(?:приня[лв]\\p{L}*|примут|примет)|участи[ея] приним\\p{L}+|присутствовал[аи]?|присутствуют|подключил(?:ся|ась|ись)|подключ(?:ится|атся)|присоединил(?:ся|ась|ись)(?! к (?:заявлени|инициатив|договор|соглашени))|прибыл[аи]?|прибудет|прибудут|собрал(?:ся|ась|ись)|съехал(?:ся|ась|ись)|представлен[аоы]?(?= (?!проект|доклад|отчет))|(?:среди|в числе) участников|вош(?:ел|ла|ли) в состав делегаци\\p{L}',
  ),
  rule(
    'member',
    'after',
    '(?:сторону|делегацию|страну|государство) представ(?:ил|ля[лe]т?|ляет|лял)[аи]?|с участием|при участии|был[аи]? принят[аы]?(?= \\p{L}+(?:ом|ем|ой|им|ым)(?!\\p{L}))|(?:ожидается|предполагается) (?:прибытие|участие|приезд)|в составе(?= делегации)|участник(?:ами|и)(?= (?:\\p{L}+ )?(?:стали|заседания)[^.]{0,20}:)|в работе (?:\\p{L}+ ){0,4}участвовал[аи]?|представител(?:и|ем)|представлял[аи]?|представил[аи]? (?=(?:[\\p{L}]+ ){0,6}\\p{L}+)|среди участников|собрал(?:а|о|и)?(?! )|со стороны',
  ),
  rule(
    'member',
    'after',
    'встретил(?:ся|ась|ись) (?:\\p{L}+ ){0,4}?(?:с|со)|встретится (?:с|со)|бесед\\p{L}|встреч\\p{L}|переговоры',
  ),
  rule(
    'member',
    'before',
    'встретил(?:ся|ась|ись)|встретится|(?:провел[аи]?|проведет|проведут) (?:\\p{L}+ )?(?:встречу|переговоры|консультации|беседу)|приня[лв]\\p{L}* участие|прим(?:ет|ут) участие|участвовал\\p{L}*|провели',
  ),
  rule(
    'speaker',
    'both',
    'по словам|с докладом выступил[аи]?|с (?:приветств\\p{L}+|вступительн\\p{L}+|сообщени\\p{L}+|доклад\\p{L}+|информаци\\p{L}+)[^,;]{0,30} (?:выступил[аи]?|обратил\\p{L}+)|доклад\\p{L}* (?:\\p{L}+ )?(?:представил[аи]?|сделал[аи]?)|выступил[аи]?|заслуша(?:н|на|ны|ли) (?:\\p{L}+ ){0,2}(?:доклад|информаци|отчет|сообщени)\\p{L}*',
  ),
  rule(
    'speaker',
    'both',
    'выступ(?:ил|ит)[аи]?|проинформировал[аи]?|доложил[аи]?|отметил[аи]?|подчеркнул[аи]?|сообщил[аи]?|рассказал[аи]?|заявил[аи]?|представил[аи]?|ознакомил[аи]?|приветствовал[аи]?|предложил[аи]?|напомнил[аи]?|поблагодарил[аи]?|обратил[аи]?|указал[аи]?|выразил[аи]?|подвел[аи]?|высказал[аи]?|констатировал[аи]?|сказал[аи]?|(?:про)?комментировал[аи]?|пояснил[аи]?|объяснил[аи]?|добавил[аи]?|отчитал(?:ся|ась)|назвал[аи]?|оценил[аи]?|призвал[аи]?|изложил[аи]?|ответил[аи]?|поздравил[аи]?',
  ),
  rule(
    'mentioned',
    'after',
    'избрал[аи]?|назначил[аи]?|наградил[аи]?|(?:отметил[аи]?|высоко оценил[аи]?) (?:личный )?вклад|поблагодарил[аи]?|поздравил[аи]?|почтил[аи]? память|пригласил[аи]?',
  ),
]

const english: Rule[] = [
  rule('observer', 'both', 'observers? (?:from|of)'),
  rule('absent', 'both', 'did not (?:take part|attend|participate)|was absent|were absent|absent'),
  rule('source', 'both', 'according to|told (?:journalists|reporters)|press secretary|spokesperson'),
  rule(
    'chair',
    'after',
    'under the chairmanship of|under the chair of|chaired by|presided over by|under the presidency of|co-chaired by|(?:directed|led|headed) by(?= (?:\\p{L}+[ -]){1,3}\\p{L}+, )|hosted by(?= (?:the )?(?:president|prime minister|minister))|meeting will be chaired by',
  ),
  rule(
    'chair',
    'before',
    '(?:opened|hosted) and (?:chaired|presided)|chaired|presided|will chair|will preside|co-chaired|led the meeting',
  ),
  rule('observer', 'both', 'as (?:an )?observers?|in the capacity of observers?'),
  rule(
    'guest',
    'both',
    'as (?:a )?(?:special |invited )?guests?|invited (?:guests|participants)|as invitees?',
  ),
  rule(
    'head',
    'after',
    '(?:delegation|delegations|team)(?: [\\p{L}]+){0,6}(?: was| were)? (?:led|headed) by|headed by|led by',
  ),
  rule(
    'head',
    'before',
    '(?:headed|led|will lead|will head) (?:the|its|his|her|their)? ?(?:[\\p{L}]+ ){0,4}delegations?',
  ),
  rule(
    'member',
    'both',
    'attended by|was attended|took part|will take part|participated|will participate|participating|have taken part|participants (?:were|included)|attended|will attend|with the participation of|joined by|joined|were present|was present|representatives of|representative of|brought together',
  ),
  rule(
    'member',
    'both',
    'taking part (?:were|are)|attending were|in attendance|among (?:the |those )?(?:participants|attending|present)|represented by|took part|have confirmed|confirmed their|is expected|are expected|met with|met|will meet|held talks with|talks with|meeting with|held a meeting with|received|between|talks between|hosted',
  ),
  rule(
    'speaker',
    'after',
    'addressed by|report by|reports by|briefed by|statement by|opened by|opening remarks by',
  ),
  rule(
    'speaker',
    'before',
    'called for|opening remarks|in (?:his|her) (?:address|speech)|addressed|spoke|reported|briefed|informed|noted|stressed|said|presented|delivered|emphasi[sz]ed|thanked|welcomed|opened',
  ),
]

/** Everything in this part of the text that gives people a role, in its order. */
export function triggersIn(lower: string, [from, to]: Span, language: 'ru' | 'en'): Trigger[] {
  const part = lower.slice(from, to)
  return (language === 'ru' ? russian : english)
    .flatMap(({ role, governs, pattern }) =>
      [...part.matchAll(pattern)].map((match) => ({
        role,
        governs,
        span: [from + match.index, from + match.index + match[0].length] as Span,
      })),
    )
    .sort((a, b) => a.span[0] - b.span[0])
    .filter(
      (each, i, all) =>
        !all.slice(0, i).some((other) => other.role === 'chair' && other.span[0] === each.span[0]) &&
        !all.some(
          (other) =>
            (other.role === 'chair' || each.role === 'speaker') &&
            other.span[0] < each.span[0] &&
            each.span[1] <= other.span[1],
        ),
    )
}
