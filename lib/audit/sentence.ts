/**
 * The message under `audit.actions` that says what an action was: its own, else that of its verb for any directory
 * entry, else `other`.
 */
export function sentenceKey(action: string, isMessage: (key: string) => boolean): string {
  const verb = action.split('.').at(-1)
  return [action, `any.${verb}`].find(isMessage) ?? 'other'
}
