import { accreditation, accreditationInEnglish } from './contacts'
import type { Block, SeedContact, SeedMeeting, Text } from './format'

/** What the media were told of a meeting; `{day}` and `{date}` are its own, `{eve}` is the working day before it. */
export type SeedAdvisory = { title: string; lead: string; body: Block[]; contact: SeedContact }

/** A meeting that is always to come: its day is counted from the day on which the demo is filled. */
export type ComingMeeting = Omit<SeedMeeting, 'startsOn' | 'endsOn' | 'status' | 'story'> & {
  /** Working days from now. */
  workingDays: number
  advisory?: { ru: SeedAdvisory; en: SeedAdvisory }
  /** What readers have been told since. */
  becomes?: { status: 'postponed' | 'cancelled'; note: Required<Text> }
}

/** So that whoever tries the demo, in whatever month, finds something to look forward to. All of it is invented. */
export const comingMeetings: ComingMeeting[] = [
  {
    key: 'coming-laboratories',
    workingDays: 2,
    kind: 'working_group',
    title: {
      ru: 'Рабочая группа экспертов при КСОПН: обмен образцами между лабораториями',
      en: 'Working group of experts under the KSOPN: exchange of samples between laboratories',
    },
    summary: {
      ru: 'Эксперты сверят описания новых веществ, внесённых в\u00a0общий каталог.',
      en: 'Experts are to compare descriptions of new substances entered in the shared catalogue.',
    },
    sessions: [{ body: 'wg-ksopn', number: null }],
    startTime: '11:00',
    zone: 'Europe/Moscow',
    format: 'videoconference',
    chair: { person: 'kim', post: 'ksopn-deputy-secretary' },
    agenda: [
      {
        text: {
          ru: 'Описания новых веществ в\u00a0общем каталоге',
          en: 'Descriptions of new substances in the shared catalogue',
        },
      },
      { text: { ru: 'Порядок пересылки образцов', en: 'How samples are sent' } },
    ],
    decisions: [],
    documents: [],
    topics: ['counter-narcotics'],
    languages: ['ru', 'en'],
  },
  {
    key: 'coming-rescuers',
    workingDays: 4,
    kind: 'conference',
    title: {
      ru: 'Конференция «Первый час: кто приходит на\u00a0помощь»',
      en: 'Conference “The First Hour: Who Comes to Help”',
    },
    summary: {
      ru: 'Спасатели, врачи и\u00a0диспетчеры обсудят, как сократить путь от\u00a0сигнала до\u00a0помощи.',
      en: 'Rescuers, doctors and dispatchers are to discuss how to shorten the way from an alarm to help.',
    },
    sessions: [],
    startTime: '09:30',
    zone: 'Europe/Minsk',
    place: { ru: 'Минск', en: 'Minsk' },
    venue: { ru: 'Университет гражданской защиты', en: 'University of Civil Protection' },
    format: 'in_person',
    chair: { person: 'savchuk', post: 'by-mchs-international-head' },
    agenda: [
      { text: { ru: 'Единый порядок запроса помощи', en: 'The common procedure for requesting assistance' } },
      { text: { ru: 'Врач в\u00a0составе дежурной смены', en: 'A doctor on the duty shift' } },
      { text: { ru: 'Показ работы поисковых собак', en: 'Demonstration of search dogs' } },
    ],
    decisions: [],
    documents: [],
    topics: ['emergency-response'],
    languages: ['ru', 'en'],
    advisory: {
      ru: {
        title: 'В\u00a0Минске пройдёт конференция «Первый час: кто приходит на\u00a0помощь»',
        lead: 'Спасатели, врачи и\u00a0диспетчеры государств\u00a0– членов ОДКБ обсудят {date} в\u00a0Минске, как сократить путь от\u00a0сигнала до\u00a0помощи.',
        body: [
          {
            p: 'Участники рассмотрят единый порядок запроса помощи и\u00a0место врача в\u00a0составе дежурной смены. После перерыва кинологические расчёты покажут поиск человека в\u00a0завале.',
          },
          { h2: 'Когда и\u00a0где' },
          {
            ul: [
              'Начало: {day}, 09:30\u00a0по\u00a0минскому времени.',
              'Место: Минск, Университет гражданской защиты.',
            ],
          },
          { h2: 'Для\u00a0СМИ' },
          {
            ul: [
              'Аккредитация: заявки принимаются до\u00a017:00 {eve} по\u00a0адресу accreditation@example.org. Укажите издание, имя и\u00a0технику.',
              'Регистрация прессы: с\u00a008:30, главный вход.',
              'Съёмка: открытие конференции и\u00a0показ работы собак, с\u00a014:00.',
              'Подход к\u00a0прессе: 12:30, у\u00a0входа в\u00a0зал.',
              'Трансляции не\u00a0будет; запись открытия пришлют по\u00a0запросу.',
            ],
          },
        ],
        contact: accreditation,
      },
      en: {
        title: 'Conference “The First Hour: Who Comes to Help” to be held in Minsk',
        lead: 'Rescuers, doctors and dispatchers of the CSTO member states will discuss in Minsk on {date} how to shorten the way from an alarm to help.',
        body: [
          {
            p: 'The participants will consider the common procedure for requesting assistance and the place of a doctor on the duty shift. After the break, dog teams will show how a person is found under rubble.',
          },
          { h2: 'When and where' },
          { ul: ['Start: {day}, 09:30 Minsk time.', 'Place: Minsk, University of Civil Protection.'] },
          { h2: 'For the media' },
          {
            ul: [
              'Accreditation: applications are accepted until 17:00 on {eve} at accreditation@example.org. State your outlet, name and equipment.',
              'Press registration: from 08:30, main entrance.',
              'Photo and video: the opening of the conference, and the dog teams from 14:00.',
              'Questions from the press: 12:30, at the entrance to the hall.',
              'There will be no live broadcast; a recording of the opening is sent on request.',
            ],
          },
        ],
        contact: accreditationInEnglish,
      },
    },
  },
  {
    key: 'coming-information',
    workingDays: 5,
    kind: 'consultations',
    title: {
      ru: 'Консультации о\u00a0совместном ответе на\u00a0компьютерные атаки',
      en: 'Consultations on a joint response to cyber attacks',
    },
    summary: {
      ru: 'Стороны обсудят, кого и\u00a0в\u00a0какой срок извещать об\u00a0атаке.',
      en: 'The parties are to discuss whom to notify of an attack, and how soon.',
    },
    sessions: [{ body: 'wg-info', number: null }],
    startTime: '10:00',
    zone: 'Asia/Bishkek',
    place: { ru: 'Бишкек', en: 'Bishkek' },
    format: 'hybrid',
    chair: { person: 'toktonalieva', post: 'kg-mfa-adviser' },
    agenda: [
      { text: { ru: 'Сроки извещения об\u00a0атаке', en: 'Time limits for notifying of an attack' } },
      { text: { ru: 'Связь между дежурными', en: 'Communication between duty officers' } },
    ],
    decisions: [],
    documents: [],
    topics: ['information-security'],
    languages: ['ru', 'en'],
    advisory: {
      ru: {
        title: 'В\u00a0Бишкеке обсудят совместный ответ на\u00a0компьютерные атаки',
        lead: 'Консультации о\u00a0том, кого и\u00a0в\u00a0какой срок извещать об\u00a0атаке, пройдут {date} в\u00a0Бишкеке.',
        body: [
          {
            p: 'Стороны сверят сроки извещения и\u00a0проверят связь между дежурными. Часть участников подключится по\u00a0видеосвязи.',
          },
          { h2: 'Когда и\u00a0где' },
          {
            ul: [
              'Начало: {day}, 10:00\u00a0по\u00a0бишкекскому времени.',
              'Место: Бишкек; адрес сообщат при\u00a0аккредитации.',
              'Формат: очно и\u00a0в\u00a0режиме видеоконференцсвязи.',
            ],
          },
          { h2: 'Для\u00a0СМИ' },
          {
            ul: [
              'Аккредитация: заявки принимаются до\u00a016:00 {eve} по\u00a0адресу accreditation@example.org.',
              'Съёмка: первые десять минут.',
              'Подход к\u00a0прессе: 13:00, после закрытия консультаций.',
            ],
          },
        ],
        contact: accreditation,
      },
      en: {
        title: 'Joint response to cyber attacks to be discussed in Bishkek',
        lead: 'Consultations on whom to notify of an attack, and how soon, will be held in Bishkek on {date}.',
        body: [
          {
            p: 'The parties will compare the time limits for notification and test communication between duty officers. Some of the participants will join by video.',
          },
          { h2: 'When and where' },
          {
            ul: [
              'Start: {day}, 10:00 Bishkek time.',
              'Place: Bishkek; the address is given on accreditation.',
              'Format: in person and by videoconference.',
            ],
          },
          { h2: 'For the media' },
          {
            ul: [
              'Accreditation: applications are accepted until 16:00 on {eve} at accreditation@example.org.',
              'Photo and video: the first ten minutes.',
              'Questions from the press: 13:00, after the consultations close.',
            ],
          },
        ],
        contact: accreditationInEnglish,
      },
    },
  },
  {
    key: 'coming-drill',
    workingDays: 6,
    kind: 'consultations',
    title: {
      ru: 'Консультации по\u00a0подготовке миротворческих учений',
      en: 'Consultations on preparing a peacekeeping exercise',
    },
    summary: {
      ru: 'Стороны собирались согласовать замысел учений и\u00a0место их\u00a0проведения.',
      en: 'The parties were to agree on the scenario of the exercise and its place.',
    },
    sessions: [],
    startTime: '15:00',
    zone: 'Asia/Almaty',
    place: { ru: 'Астана', en: 'Astana' },
    format: 'in_person',
    agenda: [{ text: { ru: 'Замысел и\u00a0место учений', en: 'Scenario and place of the exercise' } }],
    decisions: [],
    documents: [],
    topics: ['peacekeeping'],
    languages: ['ru', 'en'],
    becomes: {
      status: 'cancelled',
      note: {
        ru: 'Консультации отменены по\u00a0просьбе принимающей стороны.',
        en: 'The consultations have been cancelled at the request of the host.',
      },
    },
  },
  {
    key: 'coming-border',
    workingDays: 8,
    kind: 'conference',
    title: {
      ru: 'Семинар «Поддельные документы на\u00a0границе»',
      en: 'Seminar “Forged Documents at the Border”',
    },
    summary: {
      ru: 'Сотрудники миграционных служб покажут, как распознают подделку за\u00a0минуту.',
      en: 'Officers of migration services are to show how a forgery is recognised in a minute.',
    },
    sessions: [],
    startTime: '10:00',
    zone: 'Asia/Dushanbe',
    place: { ru: 'Душанбе', en: 'Dushanbe' },
    format: 'in_person',
    chair: { person: 'saidzoda', post: 'tj-labour-head' },
    agenda: [{ text: { ru: 'Приметы подделки', en: 'Signs of a forgery' } }],
    decisions: [],
    documents: [],
    topics: ['illegal-migration'],
    languages: ['ru', 'en'],
    becomes: {
      status: 'postponed',
      note: {
        ru: 'Семинар перенесён; о\u00a0новой дате сообщим здесь.',
        en: 'The seminar has been postponed; the new date will be announced here.',
      },
    },
  },
  {
    key: 'coming-analysts',
    workingDays: 22,
    kind: 'conference',
    title: {
      ru: 'Круглый стол аналитических центров государств\u00a0– членов ОДКБ',
      en: 'Round table of think tanks of the CSTO member states',
    },
    summary: {
      ru: 'Исследователи сопоставят прогнозы на\u00a0следующий год.',
      en: 'Researchers are to compare their forecasts for the coming year.',
    },
    sessions: [],
    startTime: '12:00',
    zone: 'Europe/Moscow',
    place: { ru: 'Москва', en: 'Moscow' },
    venue: { ru: 'Секретариат ОДКБ', en: 'CSTO Secretariat' },
    format: 'hybrid',
    agenda: [{ text: { ru: 'Прогнозы и\u00a0их\u00a0проверка', en: 'Forecasts and how they fared' } }],
    decisions: [],
    documents: [],
    topics: ['collective-security'],
    languages: ['ru', 'en'],
  },
]
