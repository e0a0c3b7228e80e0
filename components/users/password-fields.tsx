import { TextField } from '@/components/ui/text-field'

type Props = {
  label: string
  hint: string
  again: string
  errorOf: (field: string) => string | undefined
}

/** A new password, twice. */
export function PasswordFields({ label, hint, again, errorOf }: Props) {
  const field = { type: 'password', autoComplete: 'new-password', maxLength: 200, required: true } as const
  return (
    <>
      <TextField {...field} name="password" label={label} hint={hint} error={errorOf('password')} />
      <TextField {...field} name="again" label={again} error={errorOf('again')} />
    </>
  )
}
