import { accreditation, press, pressInEnglish } from '../contacts'
import type { SeedRelease } from '../format'

export const unpublishedReleasesPart2: SeedRelease[] = [
  {
    key: 'glossary-2026',
    language: 'ru',
    kind: 'announcement',
    title: 'Читателей приглашают предложить слова для словаря терминов',
    lead: 'До 31 января 2027 года Секретариат ОДКБ принимает предложения ко второму изданию словаря терминов в сфере информационной безопасности.',
    body: [
      {
        p: 'Прислать можно слово, которого в словаре нет, или замечание к существующей статье. Желательно указать, где слово встретилось и чем оно неудобно.',
      },
      {
        p: [
          'Первое издание доступно ',
          { text: 'на странице словаря', href: 'https://example.org/glossary' },
          '. Авторов принятых предложений упомянут в предисловии.',
        ],
      },
    ],
    dateline: 'Москва',
    issuedAt: '2026-11-26T09:00:00.000Z',
    about: { bodies: ['wg-info'], topics: ['information-security'] },
    contact: press,
    story: {
      fate: 'in_review',
      author: 'lytkina',
      createdAt: '2026-11-20T08:10:00.000Z',
      submittedAt: '2026-11-23T09:35:00.000Z',
    },
  },
  {
    key: 'speech-2026-en',
    language: 'en',
    kind: 'speech',
    title:
      'Address by Tamara Selivanova, Adviser at the Secretariat of the CSTO Parliamentary Assembly, to law students',
    lead: 'On 8 October 2026 Tamara Selivanova, Adviser at the Secretariat of the CSTO Parliamentary Assembly (CSTO PA), spoke at an open class for law students. The text is slightly abridged.',
    body: [
      { p: 'Good afternoon.' },
      {
        p: 'You are taught to read laws. I should like to talk about how not to write them. In twenty years I have had to edit several hundred drafts, and the mistakes in them are surprisingly alike.',
      },
      { h2: 'The first mistake: a definition that defines nothing' },
      {
        p: 'If a word is clear without a definition, do not define it. If it is not, the definition must help to tell one case from another. The test is simple: show somebody two examples and ask which of them fits.',
      },
      { h2: 'The second mistake: a duty without a bearer' },
      {
        p: '“It shall be ensured” – by whom? Turn the passive into the active, and half of the disputes disappear, because one can see what there is to dispute.',
      },
      { h2: 'The third mistake: a deadline that cannot be met' },
      { quote: 'A deadline without consequences is a wish, and a law contains no wishes.' },
      { p: 'A model law binds nobody, and that is its strength: it convinces by quality alone.' },
    ],
    dateline: 'St Petersburg',
    issuedAt: '2026-11-23T09:00:00.000Z',
    about: { bodies: ['pa'], people: ['selivanova'], topics: ['parliamentary-dimension'] },
    contact: pressInEnglish,
    translationOf: 'speech-2026',
    story: {
      fate: 'in_review',
      author: 'sadykov',
      createdAt: '2026-11-18T09:00:00.000Z',
      submittedAt: '2026-11-20T13:45:00.000Z',
    },
  },
  {
    key: 'ksopn-26-announcement',
    language: 'ru',
    kind: 'announcement',
    title: 'Открыта аккредитация на XXVI заседание КСОПН',
    lead: 'Журналистов приглашают на XXVI заседание Координационного совета руководителей компетентных органов по противодействию незаконному обороту наркотиков государств – членов ОДКБ (КСОПН), которое состоится 10 декабря 2026 года в Москве.',
    body: [
      {
        p: 'Для прессы открыты вступительное слово и подход к прессе по окончании заседания. Сбор – в 10:15 у входа в здание Секретариата ОДКБ, начало – в 11:00.',
      },
      {
        p: 'Заявки принимаются до 18:00 7 декабря. Укажите фамилию, имя и отчество, данные паспорта, редакцию и технику. Тем, кто не сможет приехать, пришлём ссылку на трансляцию.',
      },
    ],
    dateline: 'Москва',
    issuedAt: '2026-11-26T08:00:00.000Z',
    about: { meeting: 'ksopn-26', bodies: ['ksopn'], topics: ['counter-narcotics'] },
    contact: accreditation,
    story: {
      fate: 'approved',
      author: 'sadykov',
      createdAt: '2026-11-20T10:15:00.000Z',
      submittedAt: '2026-11-23T07:40:00.000Z',
      editor: 'yartseva',
      approvedAt: '2026-11-23T10:05:00.000Z',
    },
  },
  {
    key: 'catalogue-2026',
    language: 'ru',
    kind: 'news',
    title: 'Первые сто описаний внесены в общий каталог образцов',
    lead: 'К 23 ноября 2026 года лаборатории государств – членов ОДКБ внесли в общий каталог образцов синтетических наркотиков первые сто описаний.',
    body: [
      {
        p: 'Решение о каталоге принял в июне 2025 года Координационный совет руководителей компетентных органов по противодействию незаконному обороту наркотиков (КСОПН). Через год внутригосударственное согласование завершилось, и с 1 сентября лаборатории работают с общей формой.',
      },
      {
        p: 'По словам начальника отдела международного сотрудничества Главного управления по контролю за оборотом наркотиков МВД России Натальи Калужной, восемь веществ из ста независимо друг от друга описали две лаборатории, и в семи случаях описания совпали. Восьмое проверяют заново.',
      },
      { p: 'О первых результатах каталога доложат на XXVI заседании Совета 10 декабря.' },
    ],
    dateline: 'Москва',
    issuedAt: '2026-11-23T14:00:00.000Z',
    about: {
      bodies: ['ksopn', 'unodc'],
      people: ['kaluzhnaya'],
      topics: ['counter-narcotics', 'international-cooperation'],
    },
    contact: press,
    story: {
      fate: 'approved',
      author: 'lytkina',
      createdAt: '2026-11-23T08:20:00.000Z',
      submittedAt: '2026-11-23T11:45:00.000Z',
      editor: 'streshnev',
      approvedAt: '2026-11-23T13:20:00.000Z',
    },
  },
  {
    key: 'volunteers-2026',
    language: 'ru',
    kind: 'news',
    title: 'Добровольцы поисковых отрядов сдали экзамен спасателям',
    lead: 'В Бишкеке двести добровольцев поисковых отрядов сдали экзамен по оказанию первой помощи и работе с картой.',
    body: [
      { p: 'Экзамен приняли сотрудники МЧС Кыргызской Республики во главе с Данияром Абдыкеримовым.' },
      {
        p: 'Сдавшие получили удостоверения, с которыми их допускают к поискам вместе с профессиональными отрядами.',
      },
    ],
    dateline: 'Бишкек',
    issuedAt: '2026-11-19T10:00:00.000Z',
    about: { bodies: ['kschs'], people: ['abdykerimov'], states: ['kg'], topics: ['emergency-response'] },
    contact: press,
    story: {
      fate: 'returned',
      author: 'sadykov',
      createdAt: '2026-11-18T12:30:00.000Z',
      submittedAt: '2026-11-19T08:10:00.000Z',
      editor: 'streshnev',
      returnedAt: '2026-11-20T07:50:00.000Z',
      comment:
        'Назовите полностью должность Д. Абдыкеримова и приведите источник числа добровольцев: в письме МЧС указано 180, у вас – 200.',
    },
  },
]
