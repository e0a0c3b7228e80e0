import { accreditation, press, pressInEnglish } from '../contacts'
import type { SeedRelease } from '../format'

export const unpublishedReleasesPart1: SeedRelease[] = [
  {
    key: 'ksopn-26-draft',
    language: 'ru',
    kind: 'news',
    title: 'XXVI заседание КСОПН: итоги (заготовка)',
    lead: '10 декабря 2026 года в Москве состоялось XXVI заседание Координационного совета руководителей компетентных органов по противодействию незаконному обороту наркотиков государств – членов ОДКБ (КСОПН).',
    body: [
      {
        p: 'В заседании приняли участие … (перечень делегаций взять из списка участников после его утверждения).',
      },
      { p: 'По первому вопросу: кто докладывал, какие показатели стратегии достигнуты, какие перенесены.' },
    ],
    dateline: 'Москва',
    issuedAt: null,
    about: { meeting: 'ksopn-26', bodies: ['ksopn'], topics: ['counter-narcotics'] },
    contact: press,
    story: { fate: 'draft', author: 'lytkina', createdAt: '2026-11-20T11:10:00.000Z' },
  },
  {
    key: 'year-2026',
    language: 'ru',
    kind: 'interview',
    title: 'Лариса Ким: год глазами секретариата Совета',
    lead: 'Заместитель секретаря КСОПН Лариса Ким – о том, чем запомнился уходящий год.',
    body: [
      { h2: 'С чего начинается подготовка заседания?' },
      {
        p: 'С телефонных звонков. Повестку, которую прислали по почте и ни с кем не обсудили, на заседании всё равно перепишут.',
      },
      { h2: 'Какой документ года вы назвали бы главным?' },
      { p: '(Ответ обещан к 1 декабря.)' },
    ],
    dateline: 'Москва',
    issuedAt: null,
    about: { bodies: ['secretariat'], people: ['kim'], topics: ['counter-narcotics'] },
    story: { fate: 'draft', author: 'sadykov', createdAt: '2026-11-17T12:00:00.000Z' },
  },
  {
    key: 'ksbnm-31-announcement',
    language: 'ru',
    kind: 'announcement',
    title: 'XXXI заседание КСБНМ пройдёт в Душанбе',
    lead: '18 февраля 2027 года в Душанбе состоится XXXI заседание Координационного совета руководителей компетентных органов по вопросам борьбы с незаконной миграцией (КСБНМ).',
    body: [
      {
        p: 'В повестку включены вопросы о сверке перечней недействительных документов, о плане на 2027–2028 годы и об опыте выявления подделок.',
      },
      { p: 'Место сбора журналистов уточняется у принимающей стороны.' },
    ],
    dateline: 'Душанбе',
    issuedAt: null,
    about: { meeting: 'ksbnm-31', bodies: ['ksbnm'], topics: ['illegal-migration'] },
    contact: accreditation,
    story: { fate: 'draft', author: 'lytkina', createdAt: '2026-11-19T12:05:00.000Z' },
  },
  {
    key: 'wg-info-14-en',
    language: 'en',
    kind: 'news',
    title: 'How to refute false reports: a working group compares notes',
    lead: 'On 17 September 2026 the 14th meeting of the Working Group on Information Policy and Information Security under the CSTO Committee of Secretaries of Security Councils (CSSC) was held by videoconference.',
    body: [
      {
        p: 'The meeting was chaired by Anna Shidlovskaya, Head of Division at the Ministry of Foreign Affairs of the Republic of Belarus.',
      },
      {
        p: 'Five delegations brought three examples each: a success, a failure and a doubtful case. The fifteen cases show that what matters is not the tone of a refutation but its timing.',
      },
    ],
    dateline: 'Moscow',
    issuedAt: null,
    about: {
      meeting: 'wg-info-14',
      bodies: ['wg-info', 'kssb'],
      people: ['shidlovskaya', 'rogozhin', 'elagina'],
      states: ['by', 'kz', 'kg', 'ru', 'tj'],
      topics: ['information-security'],
    },
    contact: pressInEnglish,
    translationOf: 'wg-info-14',
    story: { fate: 'draft', author: 'sadykov', createdAt: '2026-11-10T08:20:00.000Z' },
  },
  {
    key: 'dogs-2026',
    language: 'ru',
    kind: 'news',
    title: 'На сборе кинологов впервые работали с посылками из интернет-магазинов',
    lead: '16–20 ноября 2026 года в Минской области прошёл ежегодный сбор кинологических расчётов государств – членов ОДКБ.',
    body: [
      {
        p: 'В этом году сортировочный центр маркетплейса воссоздали целиком: лента, три тысячи коробок, сканеры и спешка. Расчёту отводилось сорок секунд на тележку – столько же, сколько на настоящем складе.',
      },
      {
        p: 'Первый заместитель начальника Главного управления по наркоконтролю и противодействию торговле людьми МВД Республики Беларусь Алеся Дубовик рассказала, что упражнение подсказали сами сотрудники складов: они пожаловались, что собак приводят на час, а потом поток стоит до вечера.',
      },
      { p: 'Пособие по работе с посылками дополнят новой главой.' },
    ],
    dateline: 'Минск',
    issuedAt: '2026-11-20T12:00:00.000Z',
    about: {
      bodies: ['ksopn', 'by-gun'],
      people: ['dubovik'],
      states: ['by'],
      topics: ['counter-narcotics'],
    },
    contact: press,
    story: {
      fate: 'in_review',
      author: 'sadykov',
      createdAt: '2026-11-19T13:30:00.000Z',
      submittedAt: '2026-11-20T11:20:00.000Z',
    },
  },
]
