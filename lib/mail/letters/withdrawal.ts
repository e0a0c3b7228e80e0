import { eq } from 'drizzle-orm'
import { tombstones } from '@/db/public/schema/addresses'
import { localDateOf } from '@/lib/dates'
import { dateInWords, datesInWords } from '@/lib/i18n/format'
import { type WithdrawalView, withdrawalView } from '@/lib/publication/published-withdrawal'
import { numberInWords } from '@/lib/releases/number-words'
import type { Composed, Material } from '../compose'
import { sentBefore } from '../due'
import type { Part } from '../letter'
import { words } from '../words'
import { framed } from './frame'
import { momentOf, type Setting } from './setting'

type Stone = typeof tombstones.$inferSelect

/** That something is taken back, with the notice; none of its text, not even its title. */
export async function withdrawalLetter({ db, setting, due }: Material): Promise<Composed | undefined> {
  const [first] = due.items
  const stone = first && stoneOf(setting, first.recordId)
  if (!first || !stone) return undefined
  const { kind, slug, recordId } = stone
  const view = await withdrawalView(setting.newsroom, setting.locale, { kind, slug })
  const sent = sentBefore(db, due, recordId)
  const isToldAlready = sent.withdrawal !== undefined && sent.withdrawal >= first.edition
  const wasSent = due.subscription.list === 'page' || sent.edition !== undefined
  if (!view || isToldAlready || !wasSent) return undefined
  const t = words(setting.locale, 'mail.withdrawal')
  const parts: Part[] = [
    { part: 'title', text: t('title') },
    { part: 'lead', text: whatOf(stone, setting).replace(/^./u, (letter) => letter.toUpperCase()) },
    { part: 'notice', label: t('label', { moment: momentOf(view.withdrawnAt, setting) }), text: view.notice },
    { part: 'paragraph', text: t('text') },
    ...replacementParts(view, setting),
  ]
  const letter = await framed(setting, due.subscription, {
    subject: t('subject', { what: whatOf(stone, setting) }),
    parts,
  })
  return { letter, items: [{ recordId, edition: first.edition }], follows: sent.first }
}

/** The mark that it left; undefined where it is public again, or never was in this language. */
const stoneOf = ({ newsroom, locale }: Setting, recordId: string): Stone | undefined =>
  newsroom.db
    .select()
    .from(tombstones)
    .where(eq(tombstones.recordId, recordId))
    .all()
    .find(({ notice }) => notice[locale])

function whatOf(stone: Stone, { newsroom, locale }: Setting): string {
  const t = words(locale, 'mail.withdrawal')
  const { kind, number, numberYear, publishedAt, startsOn, endsOn } = stone
  if (kind === 'attendance') return t('attendance')
  if (kind === 'meeting') return t('meeting', { dates: datesInWords(startsOn, endsOn, locale) })
  if (number && numberYear) return t('release', { number: numberInWords({ year: numberYear, number }) })
  return t('releaseOfDay', { date: dateInWords(localDateOf(publishedAt, newsroom.zone), locale) })
}

const replacementParts = ({ replacement }: WithdrawalView, { locale, siteUrl }: Setting): Part[] =>
  replacement
    ? [
        {
          part: 'action',
          text: words(locale, 'mail.withdrawal')('replacement', { title: replacement.title }),
          href: `${siteUrl}${replacement.href}`,
        },
      ]
    : []
