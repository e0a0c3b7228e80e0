import { useReviewTools } from './review-tools'
import type { DelegationValues } from './review-values'

/** What a delegation is called: by its state, its body, or its label. */
export function useDelegationName() {
  const { states, labels } = useReviewTools()
  return ({ stateId, body, label }: Pick<DelegationValues, 'stateId' | 'body' | 'label'>): string => {
    if (stateId) return states.find(({ id }) => id === stateId)?.label ?? ''
    if (body?.as === 'entry') return labels.get(body.id)?.label ?? ''
    if (body?.as === 'typed') return body.text
    return label
  }
}
