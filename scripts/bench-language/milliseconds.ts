/** How long each of so many runs took; as many go before for the compilers. */
export function milliseconds(runs: number, run: () => unknown): number[] {
  const taken: number[] = []
  for (let n = 0; n < runs * 2; n += 1) {
    const began = performance.now()
    run()
    taken.push(performance.now() - began)
  }
  return taken.slice(runs)
}
