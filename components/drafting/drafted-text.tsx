import { useTranslations } from 'next-intl'
import type { Locale } from '@/db/locales'
import type { Span, Text } from '@/lib/language/draft/text'

type Props = {
  text: Text
  language: Locale
  /** Under which number a question stands. */
  numberOf: (question: string) => number | undefined
}

/** A draft as it would be printed, with the words that are asked about marked by the number of their question. */
export function DraftedText({ text: { title, lead, paragraphs }, language, numberOf }: Props) {
  const t = useTranslations('drafting')
  const line = (spans: readonly Span[]) => <Line spans={spans} numberOf={numberOf} />
  return (
    <article lang={language} className="flex flex-col gap-4">
      {title.length > 0 ? (
        <h3 className="text-balance font-semibold font-serif text-h3">{line(title)}</h3>
      ) : (
        <p className="text-muted text-ui">{t('untitled')}</p>
      )}
      {lead.length > 0 && <p className="font-serif text-lead">{line(lead)}</p>}
      {paragraphs.map((paragraph) => (
        <p key={paragraph[0]?.id} className="max-w-measure text-body">
          {line(paragraph)}
        </p>
      ))}
    </article>
  )
}

function Line({ spans, numberOf }: { spans: readonly Span[] } & Pick<Props, 'numberOf'>) {
  const t = useTranslations('drafting.questions')
  return spans.map(({ id, text, unsure }) => {
    const number = unsure === undefined ? undefined : numberOf(unsure)
    if (number === undefined) return <span key={id}>{text}</span>
    return (
      <span key={id}>
        <mark className="drafted-unsure">{text}</mark>
        <sup className="font-sans font-semibold text-meta text-warning">
          <span aria-hidden="true">{number}</span>
          <span className="sr-only"> ({t('mark', { number })}) </span>
        </sup>
      </span>
    )
  })
}
