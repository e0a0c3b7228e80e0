/** Forgets what a process has once (lib/web/once.ts), its stores among it: test files share one, and each wants its own. */
export function forgetProcess() {
  delete (globalThis as { communique?: unknown }).communique
}
