import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { type Locale, locales } from '@/db/locales'
import type { MeetingContent } from '@/lib/meetings/content'

const isInternal = ({ visibility }: { visibility: string }) => visibility === 'internal'

/** What whoever reviews a meeting has to read beside its public page: it stays inside, but it is approved with the rest. */
export function InternalItems({ content }: { content: MeetingContent }) {
  const t = useTranslations('meetings')
  const agenda = content.agenda.filter(isInternal)
  const decisions = content.decisions.filter(isInternal)
  if (agenda.length + decisions.length === 0) return null
  return (
    <Notice tone="embargo" title={t('internalItems')} className="mt-10">
      {agenda.length > 0 && (
        <>
          <h2 className="font-sans font-semibold text-ui">{t('fields.agenda')}</h2>
          {agenda.map(({ id, text, outcome }) => (
            <div key={id}>
              <InEachLanguage text={text} />
              <InEachLanguage text={outcome} muted />
            </div>
          ))}
        </>
      )}
      {decisions.length > 0 && (
        <>
          <h2 className="font-sans font-semibold text-ui">{t('fields.decisions')}</h2>
          {decisions.map(({ id, text }) => (
            <div key={id}>
              <InEachLanguage text={text} />
            </div>
          ))}
        </>
      )}
    </Notice>
  )
}

function InEachLanguage({ text, muted }: { text: Record<Locale, string>; muted?: boolean }) {
  return locales
    .filter((language) => text[language])
    .map((language) => (
      <p key={language} lang={language} className={muted ? 'text-muted' : undefined}>
        {text[language]}
      </p>
    ))
}
