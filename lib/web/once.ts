/**
 * One value per process under a name. The front and Next share a process and `globalThis` but not their modules
 * (Next bundles its own copies), so a module-level constant would exist twice.
 */
export function once<Value>(name: string, make: () => Value): Value {
  const store = globalThis as typeof globalThis & { communique?: Map<string, unknown> }
  store.communique ??= new Map()
  if (!store.communique.has(name)) store.communique.set(name, make())
  return store.communique.get(name) as Value
}
