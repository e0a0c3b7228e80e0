import { join } from 'node:path'
import { root } from './root.mjs'

/** What a server in production runs: `scripts/serve.ts` and all of ours that it imports, in one file. */
export const builtServer = join(root, '.next', 'serve.mjs')

/**
 * Makes that file, in a twentieth of a second. It is not compiled as it runs, as everything else in `scripts/` is: a
 * compiler and the source maps of all that it loads take sixty megabytes in each process of the newsroom.
 */
export async function buildServer() {
  // Only now, since a clone has it after its first install.
  const { build } = await import('esbuild')
  await build({
    entryPoints: [join(root, 'scripts', 'serve.ts')],
    outfile: builtServer,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    packages: 'external',
    keepNames: true,
    sourcemap: 'external',
    sourcesContent: false,
    absWorkingDir: root,
    logLevel: 'warning',
  })
}

/**
 * How a server is started: the arguments of Node, and what its environment has besides. A newsroom process keeps little
 * but its pages (PAGE_CACHE_MB, which are not in V8's heap). With these bounds V8 collects its garbage instead of
 * letting it grow with the memory of the machine, and the C library keeps one store of free memory instead of one a
 * thread: 300 MB in place of 560 after a walk over twenty thousand pages, for a quarter more time to render one.
 * @param {string | undefined} side SIDE
 * @param {readonly string[]} [flags]
 * @returns {{ args: string[], env: Record<string, string> }}
 */
export function serverProcess(side, flags = []) {
  if (side !== 'newsroom') return { args: [builtServer, ...flags], env: {} }
  return {
    args: ['--max-old-space-size=512', '--max-semi-space-size=8', builtServer, ...flags],
    env: { MALLOC_ARENA_MAX: '1' },
  }
}
