import { expect, test } from 'vitest'
import { formsWithoutVowel } from './fleeting-vowel'
import { stemOf } from './terms'
import { emptyVocabulary } from './vocabulary'

const words =
  'рынок рынка рынком перечень перечня перечнем сделок сделка сделками боец бойца бойцы участок участка посол послы послом после'
const known = words.split(' ').map((word) => ({ word, stem: stemOf(word), documents: 1 }))
const vocabulary = {
  ...emptyVocabulary,
  sharing: (stem: string) => known.filter((each) => each.stem === stem),
}
const formsFor = (word: string) => formsWithoutVowel(word, vocabulary).map((each) => each.word)

test.each([
  ['рынок', ['рынка', 'рынком']],
  ['рынку', ['рынок']],
  ['перечень', ['перечня', 'перечнем']],
  ['перечню', ['перечень']],
  ['сделок', ['сделка', 'сделками']],
  ['сделкой', ['сделок']],
  ['боец', ['бойца', 'бойцы']],
  ['бойцами', ['боец']],
  ['посол', ['послы', 'послом']],
  ['совет', []],
  ['сессия', []],
])('%s has the other forms %j', (word, forms) => {
  expect(formsFor(word)).toEqual(forms)
})
