import { sweepSubscriptions } from '@/lib/subscriptions/sweep'
import { editorialDb } from './db'

const hour = 3600_000

/** Erases addresses that are no longer needed, at boot and each hour after. Gives how to stop. */
export function startSweeping(report: (error: unknown) => void): () => void {
  const sweep = () => {
    try {
      sweepSubscriptions({ db: editorialDb(), now: new Date() })
    } catch (error) {
      report(error)
    }
  }
  sweep()
  const timer = setInterval(sweep, hour)
  return () => clearInterval(timer)
}
