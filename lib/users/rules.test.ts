import { describe, expect, test } from 'vitest'
import { shortestPassword } from './limits'
import { notorious } from './notorious'
import { backOff, passwordReasons } from './rules'
import { waitWords } from './wait'

const reasonsOf = (password: string, again = password) =>
  passwordReasons(password, again, 'Anna@press.example').map(({ key, field }) => `${key} ${field}`)

describe('a password', () => {
  test.each([
    'четыре слова и дождь',
    'correct staple battery',
    'пароль длиной в 12+',
    '🐎🐎🐎🐎🐎🐎 battery',
  ])('%s will do', (password) => expect(reasonsOf(password)).toEqual([]))

  test('has twelve characters or more, as a person counts them', () => {
    expect(reasonsOf('одиннадцать')).toEqual(['validation.passwordShort password'])
    expect(reasonsOf('🐎🐏🐑🐐🐪🦙')).toEqual(['validation.passwordShort password'])
  })

  test('has 200 characters or fewer', () => {
    expect(reasonsOf('абвгд'.repeat(41))).toEqual(['validation.passwordLong password'])
  })

  test('is not the e-mail, in whatever case', () => {
    expect(reasonsOf('anna@PRESS.example')).toEqual(['validation.passwordEmail password'])
  })

  test('is neither on the list of notorious ones nor a few characters over and over', () => {
    for (const password of [...notorious, 'PasswordPassword', 'аааааааааааа', 'abababababab']) {
      expect(reasonsOf(password)).toEqual(['validation.passwordNotorious password'])
    }
  })

  test('is typed the same twice', () => {
    expect(reasonsOf('четыре слова и дождь', 'четыре слова и снег')).toEqual([
      'validation.passwordAgain again',
    ])
  })
})

test('no notorious password is too short to be chosen anyway', () => {
  expect([...notorious].filter((password) => password.length < shortestPassword)).toEqual([])
})

test('five failures of an account cost nothing, then the wait doubles from 15 seconds to 15 minutes', () => {
  const seconds = Array.from({ length: 14 }, (_, failures) => backOff(failures, 'account') / 1000)
  expect(seconds).toEqual([0, 0, 0, 0, 0, 15, 30, 60, 120, 240, 480, 900, 900, 900])
})

test('an address, which a whole office may share, has twenty free failures', () => {
  expect(backOff(19, 'address')).toBe(0)
  expect(backOff(20, 'address')).toBe(15_000)
  expect(backOff(1000, 'address')).toBe(15 * 60_000)
})

test('a wait is told in seconds while it is short and in whole minutes after', () => {
  expect(waitWords(15)).toEqual({ wait: 15, unit: 'seconds' })
  expect(waitWords(90)).toEqual({ wait: 90, unit: 'seconds' })
  expect(waitWords(91)).toEqual({ wait: 2, unit: 'minutes' })
  expect(waitWords(900)).toEqual({ wait: 15, unit: 'minutes' })
})
