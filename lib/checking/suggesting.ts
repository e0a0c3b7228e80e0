/** Working out what was meant takes a tenth of a second, in which nobody else is served: so many for one question. */
const mostAtOnce = 3

/**
 * Works out what was meant by misspelt words: one word at a time in the whole process, with time for others between two,
 * and for everybody only what was asked last.
 */
export function createSuggesting(rest = () => new Promise<void>((resolve) => setTimeout(resolve, 50))) {
  const newest = new Map<string, symbol>()
  let queue: Promise<void> = Promise.resolve()

  /** Words of a question that was overtaken by a newer one are left out. */
  async function run(who: string, words: readonly string[], work: (word: string) => void) {
    if (words.length === 0) return
    const turn = Symbol(who)
    newest.set(who, turn)
    for (const word of words.slice(0, mostAtOnce)) {
      const mine = queue.then(async () => {
        if (newest.get(who) !== turn) return
        await rest()
        work(word)
      })
      queue = mine.catch(() => undefined)
      await mine
    }
    if (newest.get(who) === turn) newest.delete(who)
  }

  return { run }
}
