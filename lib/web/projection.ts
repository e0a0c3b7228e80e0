import { openPublicForWriting, type PublicDb, PublicSchemaError } from '@/db/public/client'
import { releaseDueEntries } from '@/lib/directory/release'
import { withdrawnEraser } from '@/lib/publication/erase-withdrawn'
import { currentGeneration, generationPath } from '@/lib/publication/generation'
import { watermark } from '@/lib/publication/log'
import { catchUp } from '@/lib/publication/project'
import { rebuildPublic } from '@/lib/publication/rebuild'
import { messagesAfter, type Standstill } from '@/lib/publication/standstill'
import { indexSomeEditions } from '@/lib/workflow/edition-index'
import { dataDir } from './data-dir'
import { editorialDb } from './db'
import { once } from './once'

type Open = { generation: string; db: PublicDb; erase: () => void }
type Failure = { error: unknown; message: string; since: string }
type State = { open?: Open; failure?: Failure }

const state = () => once<State>('projection', () => ({}))

/**
 * Brings the public store up to the editorial one: right after a commit, every second, and at boot. What was committed
 * is not undone where that fails: the failure is kept, for the desk to say (`standstill`), and the next round tries again.
 */
export function projectNow() {
  try {
    catchUp(editorialDb(), writer().db)
    state().failure = undefined
  } catch (error) {
    const message = messageOf(error)
    const since = state().failure?.since ?? new Date().toISOString()
    state().failure = { error, message, since }
  }
}

/** What does not reach the readers; undefined while everything does. A restart tries at once, and knows again. */
export function standstill(): Standstill | undefined {
  const { failure, open } = state()
  if (!failure) return undefined
  const waiting = open ? messagesAfter(editorialDb(), watermark(open.db)) : []
  return { error: failure.message, since: waiting[0]?.at ?? failure.since, waiting }
}

/** The public store as it was projected last, to read from, on a desk without a newsroom too; undefined until it is open. */
export const projectedDb = (): PublicDb | undefined => state().open?.db

/** How long an error that comes again each round is not told again. */
const quiet = 60_000

/** Starts the every-second round. Errors go to `report`, the same one once a minute. Gives a function that stops it. */
export function startProjector(report: (error: unknown) => void): () => void {
  const told = new Map<string, number>()
  const tell = (error: unknown) => {
    const last = told.get(messageOf(error))
    if (last !== undefined && Date.now() - last < quiet) return
    told.clear()
    told.set(messageOf(error), Date.now())
    report(error)
  }
  const round = () => {
    try {
      releaseDueEntries(editorialDb(), new Date())
      indexSomeEditions(editorialDb())
      projectNow()
      const { failure, open } = state()
      if (failure) tell(failure.error)
      else open?.erase()
    } catch (error) {
      tell(error)
    }
  }
  round()
  const timer = setInterval(round, 1000)
  return () => clearInterval(timer)
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** The writing connection to the generation that readers follow. The first one, and the first of a new schema, is built here. */
function writer(): Open {
  const slot = state()
  const generation = currentGeneration(dataDir())
  if (slot.open && slot.open.generation === generation) return slot.open
  slot.open?.db.$client.close()
  slot.open = undefined
  slot.open = (generation && openIfSameSchema(generation)) || openRebuilt()
  return slot.open
}

function open(generation: string): Open {
  const db = openPublicForWriting(generationPath(dataDir(), generation), generation)
  return { generation, db, erase: withdrawnEraser(editorialDb(), db) }
}

const openRebuilt = () => open(rebuildPublic(editorialDb(), dataDir(), new Date()).generation)

function openIfSameSchema(generation: string): Open | undefined {
  try {
    return open(generation)
  } catch (error) {
    if (error instanceof PublicSchemaError) return undefined
    throw error
  }
}
