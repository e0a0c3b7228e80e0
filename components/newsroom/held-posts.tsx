import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import type { HeldPost } from '@/lib/directory/published-people'
import { dateInWords, partialDateInWords } from '@/lib/i18n/format'
import { SectionHeading } from './section-heading'

/** A person's posts: released appointments from–to, others on the days of which they were printed. */
export async function HeldPosts({ posts, locale }: { posts: readonly HeldPost[]; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'newsroom.person' })
  const when = (held: HeldPost) => {
    if ('first' in held) {
      const [first, last] = [dateInWords(held.first, locale), dateInWords(held.last, locale)]
      return first === last ? t('asOf', { date: first }) : t('between', { first, last })
    }
    const from = held.from && partialDateInWords(held.from, locale, 'genitive')
    const to = held.to && partialDateInWords(held.to, locale, 'accusative')
    if (from && to) return t('fromTo', { from, to })
    if (from) return t('from', { from })
    return to ? t('to', { to }) : ''
  }
  return (
    <section aria-labelledby="posts">
      <SectionHeading id="posts">{t('posts')}</SectionHeading>
      <ul className="text-ui">
        {posts.map((held) => (
          <li
            key={`${held.post} ${when(held)}`}
            className="grid gap-x-6 border-hairline border-t py-2 sm:grid-cols-[18rem_1fr]"
          >
            <span className="text-muted">{when(held)}</span>
            <span>
              {held.post}
              {'kind' in held && held.kind === 'acting' && ` (${t('acting')})`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
