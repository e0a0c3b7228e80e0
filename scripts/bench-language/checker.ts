import { check } from '@/lib/language/check/check'
import type { CheckedLanguage } from '@/lib/language/check/finding'
import { loadSpelling } from '@/lib/language/spelling'
import { cleanSentences, isFound, type Planted, plantedErrors } from '@/lib/language/testing/check-corpus'
import { checkDirectory } from '@/lib/language/testing/check-directory'
import { type LanguageLine, type LanguageRow, reachedShare, shareOf } from './language-row'

type Find = (text: string, language: CheckedLanguage) => ReturnType<typeof check>

/** Errors planted by hand, and right sentences; those held out were written when the rules were done. */
export const checker: LanguageRow = {
  name: 'checker',
  async run() {
    const context = { directory: checkDirectory, spelling: await loadSpelling() }
    const find: Find = (text, language) => check({ text, language, date: '2026-11-24' }, context)
    return [
      foundLine('planted errors that are found', plantedErrors.own, find),
      foundLine('planted errors that the rules were not made on', plantedErrors.heldOut, find),
      foundLine('planted errors in running prose', plantedErrors.prose, find),
      alarmLine('false alarms in right sentences', cleanSentences.own, find),
      alarmLine('false alarms in right sentences that were held out', cleanSentences.heldOut, find),
      alarmLine('false alarms in paragraphs of prose', cleanSentences.prose, find),
    ]
  },
}

function foundLine(what: string, errors: readonly Planted[], find: Find): LanguageLine {
  const missed = errors.filter((each) => !isFound(each, find(each.text, each.language)))
  const right = errors.length - missed.length
  return {
    what,
    must: '≥ 98 %',
    measured: shareOf(right, errors.length),
    ...reachedShare(right, errors.length, 0.98),
    wrong: missed.map(({ rule, text }) => `${rule}: ${text}`),
  }
}

function alarmLine(what: string, sentences: Record<CheckedLanguage, string[]>, find: Find): LanguageLine {
  const all = (['ru', 'en'] as const).flatMap((language) =>
    sentences[language].map((text) => ({ text, language })),
  )
  const words = all.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  const alarms = all.flatMap(({ text, language }) =>
    find(text, language).map(({ rule, text: found }) => `${rule}: «${found}» in «${text}»`),
  )
  const rate = (alarms.length / words) * 1000
  return {
    what,
    must: '≤ 1 in 1,000 words',
    measured: `${rate.toFixed(2)} in 1,000, of ${all.length} sentences with ${words} words`,
    reached: rate <= 1,
    wrong: alarms,
  }
}
