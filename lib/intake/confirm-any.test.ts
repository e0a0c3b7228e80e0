import fc from 'fast-check'
import { expect, test } from 'vitest'
import { confirmIntake } from '@/lib/intake/confirm'
import { confirmation } from '@/lib/intake/confirmation'
import { intakeText } from '@/lib/intake/queries'
import { takeIn } from '@/lib/intake/take-in'
import { otherManners } from '@/lib/language/testing/other-manners'
import { Refusal } from '@/lib/refusal'
import { aState } from '@/lib/testing/directory'
import { anOffice } from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'

const texts = [...otherManners.mended, ...otherManners.heldOut].map(({ text }) => text)

/** Takes a text in and confirms it as it was read; gives the reasons where that is refused. */
function confirmedAsRead(office: ReturnType<typeof anOffice>, text: string): string[] {
  const ctx = ctxOf(office.db, office.anna)
  return takeIn(ctx, { text }).ids.flatMap((id) => {
    const view = intakeText(ctx, id)
    if (!view) throw new Error('Not there')
    expect(confirmation.parse(view.confirmation)).toEqual(view.confirmation)
    for (const { span } of view.places) {
      expect(span[0]).toBeLessThanOrEqual(span[1])
      expect(span[1]).toBeLessThanOrEqual(view.text.length)
    }
    const { meetings } = view.confirmation
    // What nobody has chosen yet is asked for: here nobody answers.
    const answered = meetings.map((meeting) => ({
      ...meeting,
      sessions: meeting.sessions.filter(({ body }) => body.as !== 'typed'),
      chair: {
        person: meeting.chair.person?.as === 'typed' ? null : meeting.chair.person,
        post:
          meeting.chair.person?.as === 'typed' || meeting.chair.post?.as === 'typed'
            ? null
            : meeting.chair.post,
      },
    }))
    try {
      confirmIntake(ctx, { ...view.confirmation, meetings: answered })
      return []
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return error.reasons.map(({ key }) => key)
    }
  })
}

test('releases of every manner are confirmed as they were read, but for what must be asked', () => {
  const office = anOffice()
  for (const code of ['BY', 'KZ', 'RU'])
    aState(ctxOf(office.db, office.emil), {
      code,
      names: [{ from: null, to: null, names: { ru: { official: code, short: code } } }],
    })
  const refusals = texts.flatMap((text) => confirmedAsRead(office, text))
  expect(refusals.filter((key) => key !== 'meeting.numberTaken')).toEqual([])
})

test('whatever is pasted is read, and confirmed or refused', () => {
  const office = anOffice()
  const piece = fc.oneof(
    fc.constantFrom(...texts.flatMap((text) => text.split(/(?<=[.!?])\s+|\n/))),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('* * *', '28.11.2019', '1) ', '\t', '«', '–', 'а'.repeat(400), 'Зубов Игорь Николаевич'),
  )
  const paste = fc.array(fc.tuple(piece, fc.constantFrom('\n', '\n\n', ' ', '')), { maxLength: 30 })
  fc.assert(
    fc.property(paste, (pieces) => {
      try {
        confirmedAsRead(office, pieces.flat().join(''))
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
      }
    }),
    { numRuns: 150 },
  )
})
