import { expect, test } from 'vitest'
import { languageRecord } from '../record'
import { bare, drafted, ksb, smid } from '../testing/draft-meeting'
import { draft } from './draft'
import { plain } from './text'

const joint = {
  ...bare,
  sessions: [
    { body: ksb, number: 22 },
    { body: smid, number: 40 },
  ],
}

test('a joint meeting says which session it is of whom', () => {
  expect(drafted(joint).lead.replaceAll('\u00a0', ' ')).toMatch(
    /Для КССБ это XXII заседание, для СМИД – XL\.$/,
  )
  expect(drafted(joint, { numbers: 'words' }).lead.replaceAll('\u00a0', ' ')).toMatch(
    /это двадцать второе заседание, для СМИД – сороковое\.$/,
  )
  const { en } = draft(languageRecord.parse(joint))
  expect(en && plain(en).lead).toMatch(
    /It was the 22nd session of the CSSC and the 40th session of the CFM\.$/,
  )
})

test('without numbers it does not', () => {
  const sessions = joint.sessions.map(({ body }) => ({ body }))
  expect(drafted({ ...joint, sessions }).lead).not.toContain('Для')
})
