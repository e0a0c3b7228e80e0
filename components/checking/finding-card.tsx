'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useChecking } from './checking-context'
import { FindingWords } from './finding-words'
import { LeaveForm } from './leave-form'
import { type Likes, mending } from './likes'
import { mend, showInText } from './mend'

type Props = {
  likes: Likes
  /** In the window beside the word, which has no need to show it. */
  isBeside?: boolean
  /** Something was done about it. */
  done?: () => void
}

/** One finding, or several that are alike: what is wrong, and everything that can be done about it. */
export function FindingCard({ likes: { first, all }, isBeside, done }: Props) {
  const t = useTranslations('checking')
  const said = useTranslations('language.check')
  const field = useTranslations('releases.fields')
  const around = useChecking()
  const [isLeaving, setLeaving] = useState(false)
  if (!around) return null
  const { body, setup } = around
  const [place] = first.places
  const isInBody = place?.field === 'body'

  const mendAll = () => {
    mend(all, body)
    done?.()
  }
  return (
    <div className="flex flex-col gap-1">
      {first.text !== '' && <FindingWords finding={first} language={setup.language} />}
      <p className="text-ui">{said(first.message.key, first.message.values)}</p>
      {!isInBody && place && first.text !== '' && (
        <p className="text-meta text-muted">{field(place.field.replace('.', '_'))}</p>
      )}
      <div className="flex flex-wrap gap-1">
        {first.suggestion !== null && (
          <Button size="sm" data-finding-action onClick={mendAll}>
            <MendLabel likes={{ first, all }} />
          </Button>
        )}
        {!isBeside && (
          <Button size="sm" variant="plain" data-finding-action onClick={() => showInText(first, body)}>
            {t('show')}
          </Button>
        )}
        <Button
          size="sm"
          variant="plain"
          data-finding-action
          aria-expanded={isLeaving}
          onClick={() => setLeaving(!isLeaving)}
        >
          {t('leave')}
        </Button>
      </div>
      {isLeaving && (
        <LeaveForm
          recordId={setup.recordId}
          finding={first}
          ignore={around.actions.ignore}
          cancel={() => setLeaving(false)}
          done={done}
        />
      )}
    </div>
  )
}

function MendLabel({ likes: { first, all } }: { likes: Pick<Likes, 'first' | 'all'> }) {
  const t = useTranslations('checking')
  const kind = mending(first)
  const words = first.suggestion?.trim() ?? ''
  return all.length > 1 ? t(`${kind}All`, { words, count: all.length }) : t(kind, { words })
}
