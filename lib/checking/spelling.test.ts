import { beforeAll, describe, expect, test } from 'vitest'
import { loadSpelling } from '@/lib/language/spelling'
import { anOffice, aRelease, editionOf } from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { refused } from '@/lib/testing/refused'
import { submitEdition } from '@/lib/workflow/submit'
import { misspelt } from './spelling'

test('a word for which there is no dictionary is said to be unchecked', async () => {
  const onlyRussian = { knows: () => true, suggest: () => [], covers: (word: string) => /[а-я]/.test(word) }
  const looked = await misspelt(['заседание', 'session'], 'anna', onlyRussian)
  expect(looked).toEqual({ misspelt: [], unchecked: ['session'] })
})

describe('with the dictionaries', () => {
  beforeAll(() => loadSpelling())

  test('both languages are looked up', async () => {
    const { misspelt: wrong, unchecked } = await misspelt(['заседаниие', 'заседание', 'comittee'], 'anna')
    expect(wrong.map(({ word }) => word)).toEqual(['заседаниие', 'comittee'])
    expect(wrong.every(({ suggestions }) => suggestions && suggestions.length > 0)).toBe(true)
    expect(unchecked).toEqual([])
  })

  test('a submission is refused for a misspelt word that nobody’s browser has asked about', () => {
    const office = anOffice()
    const { editionId } = aRelease(office, { text: 'Участники обсудили вопросы безопастности.' })
    const { lockVersion } = editionOf(office, editionId).edition
    const keys = refused(office.db, () =>
      submitEdition(ctxOf(office.db, office.anna), { editionId, lockVersion }),
    )
    expect(keys).toContain('checking.error')
  })
})
