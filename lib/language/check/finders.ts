import { dateForm } from './dates/form'
import { gluedDate } from './dates/glued'
import { impossibleDate } from './dates/impossible'
import { relativeDate } from './dates/relative'
import { weekday } from './dates/weekday'
import { articles } from './english/articles'
import { british } from './english/british'
import type { Finder } from './finding'
import { agreement } from './grammar/agreement'
import { counted } from './grammar/counted'
import { ordinalEnding } from './grammar/ordinal-ending'
import { nameForm } from './people/name-form'
import { nameSpelling } from './people/name-spelling'
import { phraseCase } from './people/phrase-case'
import { postNotHeld } from './people/post-held'
import { contact, dateline } from './release/expected'
import { dangerousLink, draftLink } from './release/links'
import { recordDrift } from './release/record-drift'
import type { RuleId } from './rules'
import { dash, members } from './typography/dash'
import { brokenLine, sentenceStart } from './typography/lines'
import { nonBreakingSpace } from './typography/non-breaking'
import { numberSign, numbers } from './typography/numbers'
import { nestedQuotes, quotes, unbalanced } from './typography/quotes'
import { range } from './typography/ranges'
import { doubledPunctuation, doubledSpace, punctuationSpace } from './typography/spaces'
import { abbreviation, abbreviationCase } from './words/abbreviations'
import { calque } from './words/calque'
import { capitals, ministers } from './words/capitals'
import { doubledWord } from './words/doubled-word'
import { mixedScript } from './words/mixed-script'
import { romanLetters, romanNumber } from './words/roman'
import { shortening } from './words/shortening'
import { spelling } from './words/spelling'
import { stateForm, stateName } from './words/states'
import { yo } from './words/yo'

/** What each rule looks with. */
export const finders: Readonly<Record<RuleId, Finder>> = {
  dangerousLink,
  draftLink,
  mixedScript,
  romanLetters,
  romanNumber,
  gluedDate,
  impossibleDate,
  dateForm,
  weekday,
  relativeDate,
  stateName,
  stateForm,
  recordDrift,
  nameSpelling,
  nameForm,
  phraseCase,
  postNotHeld,
  capitals,
  ministers,
  abbreviationCase,
  abbreviation,
  agreement,
  counted,
  ordinalEnding,
  shortening,
  range,
  dash,
  members,
  quotes,
  nestedQuotes,
  unbalanced,
  numbers,
  numberSign,
  doubledWord,
  doubledPunctuation,
  punctuationSpace,
  brokenLine,
  doubledSpace,
  sentenceStart,
  nonBreakingSpace,
  yo,
  articles,
  calque,
  british,
  spelling,
  contact,
  dateline,
}
