import type { ComponentProps } from 'react'
import { TextField } from './text-field'

type Props = Omit<ComponentProps<typeof TextField>, 'type' | 'placeholder'>

/** A calendar date: its value is YYYY-MM-DD or ''. */
export function DateField(props: Props) {
  return <TextField {...props} type="date" inputClassName="max-w-44" />
}

/** A local time: its value is HH:MM or ''. */
export function TimeField(props: Props) {
  return <TextField {...props} type="time" inputClassName="max-w-32" />
}
