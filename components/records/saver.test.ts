import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ActionResult } from '@/lib/refusal'
import type { CurrentText } from '@/lib/workflow/compare-queries'
import { autosaveAfter, createSaver, retryAfter } from './saver'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

type Saved = ActionResult<{ lockVersion: number; savedAt: string }>

/** A saver on a text of one field, with what it sent and kept, and answers to come. */
function aSaver(answers: (Saved | Error)[] = [], theirs?: Partial<CurrentText>) {
  const screen = { text: 'начало', isValid: true }
  const sent: { purpose?: string; lockVersion: number; content: unknown }[] = []
  const copies: string[] = []
  const refused: string[] = []
  const saver = createSaver({
    editionId: 'bbbbbbbbbbbbbbb2',
    lockVersion: 1,
    savedAt: '2026-11-20T09:00:00.000Z',
    read: () => ({ content: { text: screen.text }, change: 'first', note: {} }),
    check: async () => screen.isValid,
    actions: {
      save: async (input) => {
        sent.push(input)
        const answer = answers.shift() ?? ok(input.lockVersion + 1)
        if (answer instanceof Error) throw answer
        return answer
      },
      compare: async () => ({
        ok: true,
        value: { status: 'draft', lockVersion: 7, differences: [], ...theirs } as CurrentText,
      }),
    },
    refused: (reasons) => refused.push(...reasons.map(({ key }) => key)),
    keepCopy: ({ draft }) => copies.push(JSON.stringify(draft.content)),
    dropCopy: () => copies.splice(0),
  })
  const type = (text: string) => {
    screen.text = text
    saver.changed()
  }
  return { saver, screen, sent, copies, refused, type }
}

const ok = (lockVersion: number): Saved => ({
  ok: true,
  value: { lockVersion, savedAt: '2026-11-20T09:00:05.000Z' },
})
const no = (key: string): Saved => ({ ok: false, reasons: [{ key }] })

test('a change is saved by itself some seconds after the last one, and once', async () => {
  const { saver, sent, type } = aSaver()
  type('один')
  await vi.advanceTimersByTimeAsync(autosaveAfter - 1)
  type('два')
  await vi.advanceTimersByTimeAsync(autosaveAfter - 1)
  expect(sent).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(sent).toMatchObject([{ purpose: 'autosave', lockVersion: 1, content: { text: 'два' } }])
  expect(saver.state().phase).toBe('saved')
  expect(saver.isDirty()).toBe(false)
})

test('asked to save, it saves at once and names what it saved; an unchanged text is not sent again', async () => {
  const { saver, sent, type } = aSaver()
  type('один')
  await saver.save('save')
  await saver.save('save')
  expect(sent).toMatchObject([{ purpose: 'save' }])
})

test('a text that was saved by itself is named when asked', async () => {
  const { saver, sent, type } = aSaver()
  type('один')
  await vi.advanceTimersByTimeAsync(autosaveAfter)
  await saver.save('save')
  expect(sent.map(({ purpose, lockVersion }) => [purpose, lockVersion])).toEqual([
    ['autosave', 1],
    ['save', 2],
  ])
})

test('what was typed while a save was under way is saved next, upon its version', async () => {
  const { saver, sent, type } = aSaver()
  type('один')
  const first = saver.save('save')
  type('два')
  await first
  expect(saver.isDirty()).toBe(false)
  type('три')
  await vi.advanceTimersByTimeAsync(autosaveAfter)
  expect(sent.at(-1)).toMatchObject({ lockVersion: sent.length, content: { text: 'три' } })
})

test('without a connection it keeps a copy and tries again', async () => {
  const { saver, sent, copies, type } = aSaver([new TypeError('Failed to fetch')])
  type('один')
  expect(await saver.save('save')).toBe(false)
  expect(saver.state().phase).toBe('unreachable')
  expect(copies).toEqual(['{"text":"один"}'])
  await vi.advanceTimersByTimeAsync(retryAfter)
  expect(sent).toHaveLength(2)
  expect(saver.state().phase).toBe('saved')
  expect(copies).toEqual([])
})

test('a wrong text is not sent', async () => {
  const { saver, screen, sent, type } = aSaver()
  screen.isValid = false
  type('слишком длинно')
  expect(await saver.save('save')).toBe(false)
  expect(saver.state().phase).toBe('invalid')
  expect(sent).toEqual([])
})

test('what the server refuses is handed on', async () => {
  const { saver, refused, type } = aSaver([no('meeting.numberTaken')])
  type('один')
  expect(await saver.save('save')).toBe(false)
  expect(refused).toEqual(['meeting.numberTaken'])
})

test('a stale save stops until the person has chosen; mine then goes over theirs', async () => {
  const { saver, sent, type } = aSaver([no('conflict')])
  type('мой')
  expect(await saver.save('save')).toBe(false)
  const state = saver.state()
  if (state.phase !== 'conflict') throw new Error('No conflict')
  type('мой дальше')
  await vi.advanceTimersByTimeAsync(retryAfter)
  expect(sent).toHaveLength(1)
  expect(await saver.keepMine(state.theirs)).toBe(true)
  expect(sent[1]).toMatchObject({ lockVersion: 7, content: { text: 'мой дальше' } })
})

test('theirs, once taken, is what the next save begins from', async () => {
  const { saver, screen, sent, type } = aSaver([no('workflow.status.in_review')])
  type('мой')
  await saver.save('save')
  const state = saver.state()
  if (state.phase !== 'conflict') throw new Error('No conflict')
  screen.text = 'их'
  saver.takeTheirs(state.theirs)
  expect(saver.isDirty()).toBe(false)
  type('их и мой')
  await vi.advanceTimersByTimeAsync(autosaveAfter)
  expect(sent[1]).toMatchObject({ lockVersion: 7 })
})
