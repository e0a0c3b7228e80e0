import { z } from 'zod'
import { address, instant, language } from './fields'

/** What may go wrong with a request, each with the same title always (RFC 9457, 3.1.4). */
const problems = {
  'unknown-parameter': { status: 400, title: 'A parameter is not known here' },
  'bad-parameter': { status: 400, title: 'A parameter has a value that it cannot have' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  withdrawn: { status: 410, title: 'This was withdrawn' },
  'method-not-allowed': { status: 405, title: 'This can only be read' },
  failed: { status: 500, title: 'Something went wrong on our side' },
} as const
export type ProblemName = keyof typeof problems

/** An error as RFC 9457 has it. Its type is a name, and nothing to fetch. */
export const problem = z
  .strictObject({
    type: z.string().regex(/^tag:/),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    /** Which parameter it is about. */
    parameter: z.string().optional(),
    /** In which languages the thing is public, where it is not in this one. */
    languages: z.array(language).optional(),
    /** What readers are told of a withdrawal, and when it was. */
    notice: z.string().optional(),
    withdrawnAt: instant.optional(),
    replacement: address.optional(),
    requestId: z.string().optional(),
  })
  .meta({ id: 'Problem', description: 'An error (RFC 9457).' })
export type Problem = z.infer<typeof problem>

/** Thrown where a request has no answer. */
export class Unanswerable extends Error {
  override name = 'Unanswerable'
  constructor(
    readonly of: ProblemName,
    detail: string,
    readonly more: Pick<
      Problem,
      'parameter' | 'languages' | 'notice' | 'withdrawnAt' | 'replacement' | 'requestId'
    > = {},
  ) {
    super(detail)
  }

  /** As this site names it: a tag URI (RFC 4151) that the house has had since the API began. */
  problem(siteUrl: string): Problem {
    const { status, title } = problems[this.of]
    const type = `tag:${new URL(siteUrl).hostname},2026:problem/${this.of}`
    return { type, title, status, detail: this.message, ...this.more }
  }
}
