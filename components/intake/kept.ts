import { browserCopies } from '@/components/desk/browser-copies'

const copies = browserCopies<{ value: unknown; at: string }>('communique:intake:')

export const readKept = copies.read

export const writeKept = (actorId: string, name: string, value: unknown) =>
  copies.write(actorId, name, { value, at: new Date().toISOString() })

export const dropKept = copies.drop
