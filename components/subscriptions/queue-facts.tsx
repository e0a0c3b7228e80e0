import { useLocale, useTranslations } from 'next-intl'
import { DefinitionList } from '@/components/ui/definition-list'
import type { Locale } from '@/db/locales'
import { momentInWords } from '@/lib/i18n/format'
import type { MailQueue } from '@/lib/mail/queries'

/** How the queue of mails stands. */
export function QueueFacts({ queue, zone }: { queue: MailQueue; zone: string }) {
  const t = useTranslations('subscriptions.queue')
  const locale = useLocale() as Locale
  const { due, dueSince, later, sent, failed, uncertain, trouble } = queue
  const at = (instant: string) => momentInWords(instant, zone, locale)
  return (
    <DefinitionList
      items={[
        {
          term: t('due'),
          description: dueSince ? t('dueSince', { count: due, at: at(dueSince) }) : due,
        },
        { term: t('later'), description: later },
        { term: t('sent'), description: sent },
        { term: t('failed'), description: failed },
        { term: t('uncertain'), description: uncertain.length },
        ...(trouble
          ? [
              {
                term: t('trouble'),
                description: (
                  <>
                    {at(trouble.at)}: <span lang="en">{trouble.answer}</span>
                  </>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}
