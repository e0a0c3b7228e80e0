import type { ActionResult } from '@/lib/refusal'
import type { Propose } from './proposal-form'

type Act = (input: { id: string }) => Promise<ActionResult<unknown>>

export type ReleaseActions = { propose: Propose; release: Act; withdraw: Act }
