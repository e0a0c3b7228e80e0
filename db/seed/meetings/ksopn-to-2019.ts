import type { SeedMeeting } from '../format'

/** Sessions XVIII to XXI; what happened at them is invented. */
export const ksopnBefore2020: SeedMeeting[] = [
  {
    key: 'ksopn-18',
    kind: 'session',
    status: 'held',
    title: {
      ru: 'XVIII заседание Координационного совета руководителей компетентных органов по противодействию незаконному обороту наркотиков',
    },
    summary: {
      ru: 'Делегации обменялись данными о наркоситуации за 2016 год и утвердили план основных мероприятий Совета на два года.',
    },
    sessions: [{ body: 'ksopn', number: 18 }],
    startsOn: '2016-11-17',
    startTime: '10:00',
    zone: 'Europe/Moscow',
    place: { ru: 'Москва' },
    venue: { ru: 'МВД России' },
    format: 'in_person',
    chair: { person: 'verestov', post: 'ru-gunk-deputy' },
    agenda: [
      {
        text: { ru: 'Наркоситуация в государствах – членах ОДКБ в 2016 году' },
        outcome: { ru: 'Заслушана информация делегаций; сведения будут обобщены в едином обзоре.' },
      },
      {
        text: { ru: 'Пресечение поставок новых психоактивных веществ' },
        outcome: {
          ru: 'Стороны договорились оперативно сообщать друг другу о веществах, выявленных впервые.',
        },
      },
      {
        text: { ru: 'План основных мероприятий Совета на 2017–2018 годы' },
        outcome: { ru: 'План утверждён.' },
      },
      {
        text: { ru: 'Избрание заместителя секретаря Совета' },
        outcome: { ru: 'Полномочия Л. В. Ким подтверждены.' },
        visibility: 'internal',
      },
    ],
    decisions: [
      { text: { ru: 'Утвердить План основных мероприятий Совета на 2017–2018 годы.' } },
      {
        text: {
          ru: 'Компетентным органам до 1 марта 2017 года направить в Секретариат сведения о впервые выявленных психоактивных веществах.',
        },
      },
      {
        text: { ru: 'Расходы на перевод материалов отнести на смету Секретариата.' },
        visibility: 'internal',
      },
    ],
    documents: [
      {
        name: { ru: 'План основных мероприятий Совета на 2017–2018 годы' },
        nextStep: { ru: 'Вступил в силу со дня утверждения.' },
      },
      {
        name: { ru: 'Обзор наркоситуации в государствах – членах ОДКБ за 2016 год' },
        nextStep: { ru: 'Готовится Секретариатом к февралю 2017 года.' },
      },
    ],
    next: { place: { ru: 'Минск' }, note: { ru: 'Осень 2017 года' } },
    topics: ['counter-narcotics'],
    languages: ['ru'],
    story: {
      fate: 'published',
      author: 'lytkina',
      createdAt: '2016-11-16T09:40:00.000Z',
      submittedAt: '2016-11-17T11:55:00.000Z',
      editor: 'yartseva',
      approvedAt: '2016-11-17T12:54:00.000Z',
      secretary: 'veresova',
      publishedAt: '2016-11-17T13:30:00.000Z',
    },
  },
  {
    key: 'ksopn-19',
    kind: 'session',
    status: 'held',
    title: {
      ru: 'XIX заседание Координационного совета руководителей компетентных органов по противодействию незаконному обороту наркотиков',
    },
    summary: {
      ru: 'Главными темами стали контроль за оборотом прекурсоров и совместная подготовка кинологических расчётов.',
    },
    sessions: [{ body: 'ksopn', number: 19 }],
    startsOn: '2017-10-12',
    startTime: '09:30',
    zone: 'Europe/Minsk',
    place: { ru: 'Минск' },
    venue: { ru: 'Академия МВД Республики Беларусь' },
    format: 'in_person',
    chair: { person: 'grinkevich', post: 'by-gun-first-deputy' },
    agenda: [
      {
        text: { ru: 'Контроль за оборотом прекурсоров на внешних границах' },
        outcome: { ru: 'Одобрен перечень контактных пунктов для круглосуточной связи.' },
      },
      {
        text: { ru: 'Совместная подготовка кинологических расчётов' },
        outcome: { ru: 'Поддержано предложение белорусской стороны о ежегодном сборе.' },
      },
      {
        text: { ru: 'Обмен образцами новых психоактивных веществ между экспертными лабораториями' },
        outcome: { ru: 'Обсуждение продолжится в рабочей группе.' },
      },
      { text: { ru: 'Бюджетные вопросы' }, outcome: { ru: 'Приняты к сведению.' }, visibility: 'internal' },
    ],
    decisions: [
      { text: { ru: 'Одобрить перечень контактных пунктов компетентных органов по вопросам прекурсоров.' } },
      {
        text: { ru: 'Провести в 2018 году на территории Республики Беларусь сбор кинологических расчётов.' },
      },
    ],
    documents: [
      {
        name: { ru: 'Перечень контактных пунктов по вопросам прекурсоров' },
        nextStep: { ru: 'Направляется компетентным органам для служебного пользования.' },
      },
    ],
    next: { place: { ru: 'Ереван' }, note: { ru: 'Осень 2018 года' } },
    topics: ['counter-narcotics', 'international-cooperation'],
    languages: ['ru'],
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2017-10-11T09:49:00.000Z',
      submittedAt: '2017-10-12T12:27:00.000Z',
      editor: 'streshnev',
      approvedAt: '2017-10-12T13:12:00.000Z',
      secretary: 'veresova',
      publishedAt: '2017-10-12T14:00:00.000Z',
    },
  },
  {
    key: 'ksopn-20',
    kind: 'session',
    status: 'held',
    title: {
      ru: 'XX заседание Координационного совета руководителей компетентных органов по противодействию незаконному обороту наркотиков',
    },
    summary: {
      ru: 'Двадцатое заседание было посвящено профилактике наркомании и борьбе с распространением наркотиков через интернет.',
    },
    sessions: [{ body: 'ksopn', number: 20 }],
    startsOn: '2018-10-18',
    startTime: '10:00',
    zone: 'Asia/Yerevan',
    place: { ru: 'Ереван' },
    format: 'in_person',
    chair: { person: 'mkrtumyan', post: 'am-narco-head' },
    agenda: [
      {
        text: { ru: 'Противодействие распространению наркотиков с использованием сети Интернет' },
        outcome: { ru: 'Стороны обменялись опытом ограничения доступа к противоправным ресурсам.' },
      },
      {
        text: { ru: 'Профилактика наркомании среди молодёжи' },
        outcome: { ru: 'Одобрены рекомендации по межведомственным профилактическим программам.' },
      },
      {
        text: {
          ru: 'Отчёт о выполнении Плана основных мероприятий за 2017 год и первое полугодие 2018 года',
        },
        outcome: { ru: 'Отчёт принят.' },
      },
    ],
    decisions: [
      { text: { ru: 'Одобрить рекомендации по организации межведомственных профилактических программ.' } },
      { text: { ru: 'Принять к сведению отчёт о выполнении Плана основных мероприятий.' } },
      { text: { ru: 'Рабочей группе экспертов подготовить предложения в план на 2019 год.' } },
    ],
    documents: [
      {
        name: { ru: 'Рекомендации по организации межведомственных профилактических программ' },
        nextStep: { ru: 'Направляются сторонам для использования в работе.' },
      },
    ],
    next: { startsOn: '2019-11-14', place: { ru: 'Душанбе' } },
    topics: ['counter-narcotics'],
    languages: ['ru'],
    story: {
      fate: 'published',
      author: 'lytkina',
      createdAt: '2018-10-17T08:57:00.000Z',
      submittedAt: '2018-10-18T11:05:00.000Z',
      editor: 'yartseva',
      approvedAt: '2018-10-18T12:01:00.000Z',
      secretary: 'veresova',
      publishedAt: '2018-10-18T12:30:00.000Z',
    },
  },
  {
    key: 'ksopn-21',
    kind: 'session',
    status: 'held',
    title: {
      ru: 'XXI заседание Координационного совета руководителей компетентных органов по противодействию незаконному обороту наркотиков',
      en: 'XXI session of the Coordination Council of the Heads of Competent Authorities for Countering Illicit Drug Trafficking',
    },
    summary: {
      ru: 'Стороны подвели итоги года, утвердили план на 2020 год и поручили экспертам начать работу над новой антинаркотической стратегией.',
      en: 'The parties reviewed the year, approved the plan for 2020 and instructed experts to begin work on a new anti-drug strategy.',
    },
    sessions: [{ body: 'ksopn', number: 21 }],
    startsOn: '2019-11-14',
    startTime: '09:00',
    zone: 'Asia/Dushanbe',
    place: { ru: 'Душанбе', en: 'Dushanbe' },
    format: 'in_person',
    chair: { person: 'nazirov', post: 'tj-akn-head' },
    agenda: [
      {
        text: {
          ru: 'Итоги взаимодействия компетентных органов в 2019 году',
          en: 'Results of cooperation between the competent authorities in 2019',
        },
        outcome: { ru: 'Работа признана удовлетворительной.', en: 'The work was found satisfactory.' },
      },
      {
        text: {
          ru: 'Пресечение контрабанды опиатов на южном направлении',
          en: 'Interdiction of opiate smuggling on the southern route',
        },
        outcome: {
          ru: 'Договорённости отражены в протоколе.',
          en: 'The agreements are set out in the minutes.',
        },
      },
      {
        text: {
          ru: 'Начало работы над антинаркотической стратегией на период после 2020 года',
          en: 'Start of work on an anti-drug strategy for the period after 2020',
        },
        outcome: { ru: 'Создана редакционная группа.', en: 'A drafting group was set up.' },
      },
      {
        text: { ru: 'Смета заседания', en: 'Costs of the session' },
        outcome: { ru: 'Принята к сведению.', en: 'Noted.' },
        visibility: 'internal',
      },
    ],
    decisions: [
      {
        text: {
          ru: 'Утвердить план мероприятий Совета на 2020 год.',
          en: 'To approve the plan of the Council’s activities for 2020.',
        },
      },
      {
        text: {
          ru: 'Создать редакционную группу для подготовки проекта новой стратегии; координацию возложить на российскую сторону.',
          en: 'To set up a group to draft the new strategy, coordinated by Russia.',
        },
      },
      {
        text: {
          ru: 'Группе представить первый вариант до 1 апреля 2020 года.',
          en: 'The group is to present a first version by 1 April 2020.',
        },
        visibility: 'internal',
      },
    ],
    documents: [
      {
        name: { ru: 'План мероприятий Совета на 2020 год', en: 'Plan of the Council’s activities for 2020' },
        nextStep: { ru: 'Вступил в силу.', en: 'In force.' },
      },
    ],
    next: {
      place: { ru: 'Москва', en: 'Moscow' },
      note: { ru: 'Вторая половина 2020 года', en: 'Second half of 2020' },
    },
    topics: ['counter-narcotics'],
    languages: ['ru', 'en'],
    story: {
      fate: 'published',
      author: 'sadykov',
      createdAt: '2019-11-13T08:56:00.000Z',
      submittedAt: '2019-11-14T10:43:00.000Z',
      editor: 'streshnev',
      approvedAt: '2019-11-14T11:04:00.000Z',
      secretary: 'veresova',
      publishedAt: '2019-11-14T11:30:00.000Z',
    },
  },
]
