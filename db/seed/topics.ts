import type { SeedTopic } from './format'

export const topics: SeedTopic[] = [
  { key: 'counter-narcotics', ru: 'Противодействие наркотрафику', en: 'Countering drug trafficking' },
  { key: 'collective-security', ru: 'Коллективная безопасность', en: 'Collective security' },
  { key: 'peacekeeping', ru: 'Миротворческая деятельность', en: 'Peacekeeping' },
  { key: 'information-security', ru: 'Информационная безопасность', en: 'Information security' },
  { key: 'emergency-response', ru: 'Реагирование на чрезвычайные ситуации', en: 'Emergency response' },
  { key: 'illegal-migration', ru: 'Противодействие незаконной миграции', en: 'Countering illegal migration' },
  { key: 'counter-terrorism', ru: 'Противодействие терроризму', en: 'Countering terrorism' },
  { key: 'military-cooperation', ru: 'Военное сотрудничество', en: 'Military cooperation' },
  { key: 'international-cooperation', ru: 'Международное сотрудничество', en: 'International cooperation' },
  { key: 'parliamentary-dimension', ru: 'Парламентское измерение', en: 'Parliamentary dimension' },
]
