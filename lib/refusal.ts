/** Why something was refused. `key` is a message under `refusals`; `field` is the path of the input it concerns. */
export type Reason = {
  key: string
  field?: string
  values?: Record<string, string | number>
  /** Other messages that stand in this one, by the name of its argument: `key` is a whole path. */
  said?: Record<string, { key: string; values?: Record<string, string | number> }>
}

/** Thrown by commands when the answer is no: a list of reasons, each of which says what to do. */
export class Refusal extends Error {
  readonly reasons: readonly Reason[]

  constructor(reasons: string | Reason | readonly Reason[]) {
    const list = typeof reasons === 'string' ? [{ key: reasons }] : 'key' in reasons ? [reasons] : reasons
    super(list.map((reason) => (reason.field ? `${reason.key} (${reason.field})` : reason.key)).join(', '))
    this.name = 'Refusal'
    this.reasons = list
  }
}

/** Throws a Refusal when there is any reason. */
export function refuseIf(reasons: readonly Reason[]) {
  if (reasons.length > 0) throw new Refusal(reasons)
}

/** What a server action gives to its form: unexpected errors are not among it, they go to the error page. */
export type ActionResult<Value> = { ok: true; value: Value } | { ok: false; reasons: readonly Reason[] }
