import { useTranslations } from 'next-intl'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { FieldError, fieldId } from '@/components/ui/field'
import type { Role } from '@/db/editorial/schema/users'

type Props = {
  label: string
  hideLabel?: boolean
  /** Every role there is. */
  choices: readonly Role[]
  defaultRoles?: readonly Role[]
  error?: string
}

/** Which roles, each with what it lets a person do; the fields are called `roles`. */
export function RoleChoice({ label, hideLabel, choices, defaultRoles = [], error }: Props) {
  const t = useTranslations('users')
  const errorId = `${fieldId('roles')}-error`
  return (
    <fieldset className="flex flex-col gap-3" aria-describedby={error ? errorId : undefined}>
      <legend className={hideLabel ? 'sr-only' : 'mb-2 font-medium text-ui'}>{label}</legend>
      {choices.map((role, index) => (
        <CheckboxField
          key={role}
          id={index === 0 ? fieldId('roles') : `${fieldId('roles')}-${role}`}
          name="roles"
          value={role}
          defaultChecked={defaultRoles.includes(role)}
          label={t(`roles.${role}`)}
          hint={t(`roleHints.${role}`)}
        />
      ))}
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </fieldset>
  )
}

/** Those of the roles that are ticked in a form. */
export const rolesIn = (fields: FormData, choices: readonly Role[]) =>
  choices.filter((role) => fields.getAll('roles').includes(role))
