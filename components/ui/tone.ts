export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger' | 'embargo'

/** The colour of the rule that goes with a tone. */
export const toneRule: Record<Tone, string> = {
  neutral: 'border-field',
  info: 'border-link',
  success: 'border-success',
  warning: 'border-warning',
  danger: 'border-danger',
  embargo: 'border-embargo',
}

/** The colour of the text that goes with a tone. */
export const toneText: Record<Tone, string> = {
  neutral: 'text-ink',
  info: 'text-link',
  success: 'text-success',
  warning: 'text-warning',
  danger: 'text-danger',
  embargo: 'text-embargo',
}
