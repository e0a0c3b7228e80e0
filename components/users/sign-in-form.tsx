'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useRef, useState, useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { TextField } from '@/components/ui/text-field'
import { postAuth } from './auth-request'

/** E-mail and password; leads to `to` when they are right, else says what to do and keeps the e-mail. */
export function SignInForm({ to }: { to: string }) {
  const t = useTranslations('auth.signIn')
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const password = useRef<HTMLInputElement>(null)
  const errorText = useErrorText()
  const ready = useIsReady()

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    setBusy(true)
    const answer = await postAuth('callback/credentials', {
      email: String(fields.get('email')),
      password: String(fields.get('password')),
    }).catch(() => ({ ok: false, error: 'broken' }))
    if (answer.ok && !answer.error) return location.assign(to)
    setBusy(false)
    setProblem(errorText(answer.error))
    password.current?.select()
  }

  return (
    <form method="post" onSubmit={submit} className="flex flex-col gap-4">
      {problem && (
        <Notice tone="danger" title={t('refused')} role="alert">
          <p id="sign-in-problem">{problem}</p>
        </Notice>
      )}
      <TextField
        label={t('email')}
        name="email"
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={200}
        required
      />
      <TextField
        label={t('password')}
        name="password"
        type="password"
        autoComplete="current-password"
        maxLength={200}
        required
        ref={password}
      />
      <Button type="submit" variant="primary" busy={busy} disabled={!ready} className="self-start">
        {t('submit')}
      </Button>
      <noscript>{t('noScript')}</noscript>
    </form>
  )
}

/** The words for what next-auth hands over: `slowed-30-seconds`, or anything else, which is a refusal alike. */
function useErrorText() {
  const t = useTranslations()
  return (error: string | null) => {
    const [kind, wait, unit] = error?.split('-') ?? []
    if (kind === 'broken') return t('auth.signIn.broken')
    if (kind === 'slowed') return t('refusals.signIn.slowed', { wait: Number(wait), unit: String(unit) })
    return t('refusals.signIn.failed')
  }
}

/** Whether the page listens already: until then a press on the button would post the form past us. */
const useIsReady = () =>
  useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )
