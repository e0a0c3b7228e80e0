import { beforeAll, expect, test } from 'vitest'
import { loadSpelling, type Spelling } from '../spelling'
import { domainWords } from './lexicon/domain-words'

let spelling: Spelling
beforeAll(async () => {
  spelling = await loadSpelling()
})

test.each(
  `заседание Заседании ЗАСЕДАНИЕ ёлка елка трёхстороннем трехстороннем видеоконференцсвязи киберугрозам кыргызской
  контртеррористических кыргызстанского ОДКБ КСОПН государств-членов генерал-лейтенант Бишкеке Чолпон-Ате Худжандом
  сопредседательством наркотрафика внутригосударственное военно-экономического информационно-коммуникационных
  Республики Казахстана Кыргызстану Эсватини Виндхуке по-прежнему пресс-секретаря кибербезопасности межведомственную
  Росгвардии`.split(/\s+/),
)('%s is spelt right', (word) => {
  expect(spelling.knows(word)).toBe(true)
})

test.each([
  ['заседаниие', 'заседание'],
  ['прдседательством', 'председательством'],
  ['учавствовать', 'участвовать'],
  ['сотрудничесто', 'сотрудничество'],
  ['безопастность', 'безопасность'],
  ['обсуждённны', 'обсуждённы'],
])('%s is not, and %s is offered for it or something near', (word, near) => {
  expect(spelling.knows(word)).toBe(false)
  expect(spelling.suggest(word).some((each) => each.slice(0, 5) === near.slice(0, 5))).toBe(true)
})

test('loading leaves no handler for uncaught exceptions behind, and happens once', async () => {
  const before = process.listenerCount('uncaughtException')
  expect(await loadSpelling()).toBe(spelling)
  expect(process.listenerCount('uncaughtException')).toBe(before)
  const ofTheDictionary = process
    .listeners('uncaughtException')
    .filter((each) => String(each).includes('ExitStatus'))
  expect(ofTheDictionary).toEqual([])
})

test('every word of the house is known, and every word by whose example it is inflected', () => {
  const words = domainWords.trim().split(/[\s,:]+/)
  expect(words.filter((word) => !spelling.knows(word))).toEqual([])
})
