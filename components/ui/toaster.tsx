'use client'

import { useTranslations } from 'next-intl'
import { Toaster as Sonner, toast } from 'sonner'

/** Where short messages appear. Once, in the desk's layout. */
export function Toaster() {
  const t = useTranslations('common')
  return (
    <Sonner
      position="bottom-right"
      // Above the status line, in the face of the page rather than in Sonner's own.
      offset={{ bottom: '3rem', right: '1.5rem' }}
      mobileOffset={{ bottom: '3rem' }}
      style={{ fontFamily: 'inherit' }}
      containerAriaLabel={t('messages')}
      toastOptions={{
        unstyled: true,
        duration: 6000,
        classNames: {
          toast:
            'flex w-full items-baseline gap-2 rounded-md border border-field border-l-4 bg-sheet px-4 py-3 text-ink text-ui',
          success: 'border-l-success',
          error: 'border-l-danger',
          description: 'text-meta text-muted',
        },
      }}
      icons={{ success: null, error: null, info: null, warning: null }}
    />
  )
}

/** Says that something was done. What was refused is said beside its field or in a notice, not here. */
export const notify = (message: string, description?: string) => toast.success(message, { description })
