import type { Tone } from '@/components/ui/tone'
import type { Severity } from '@/lib/language/check/finding'

export const severityTone: Record<Severity, Tone> = { error: 'danger', warning: 'warning', hint: 'neutral' }
