import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { join, sep } from 'node:path'
import { run } from './processes.mjs'
import { root, say } from './root.mjs'

/**
 * @param {string} version like 20.11.1
 * @param {string} wanted like 22.19
 */
export function isOlder(version, wanted) {
  const have = version.split('.').map(Number)
  for (const [i, part] of wanted.split('.').map(Number).entries()) {
    if ((have[i] ?? 0) !== part) return (have[i] ?? 0) < part
  }
  return false
}

/** The oldest Node that will do, from package.json. @returns {string} */
export const oldestNode = () =>
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node.replace('>=', '')

/** The Node that came with the dependencies, where there is one for this system. */
const broughtNode = () => {
  const path = join(root, 'node_modules', '.bin', 'node')
  return existsSync(path) ? realpathSync(path) : undefined
}

/**
 * Goes on where this Node is new enough. Where it is not, runs the same script on the Node that came with the
 * dependencies, and ends with it.
 * @param {string} script its path
 */
export async function continueOnNewNode(script) {
  const { node } = process.versions
  const wanted = oldestNode()
  if (!isOlder(node, wanted)) {
    const isBrought = process.execPath.startsWith(join(root, 'node_modules') + sep)
    if (isBrought && !process.env.COMMUNIQUE_HANDED_OVER) say(`Using Node ${node} from node_modules.`)
    return
  }
  const brought = broughtNode()
  if (!brought) {
    say(
      `Communiqué needs Node ${wanted} or later and this is ${node}: install Node 24 from https://nodejs.org.`,
    )
    process.exit(1)
  }
  say(
    `This machine's Node is ${node} and Communiqué needs ${wanted} or later: going on with the one in node_modules.`,
  )
  const env = { COMMUNIQUE_HANDED_OVER: '1' }
  process.exit(await run(brought, [script, ...process.argv.slice(2)], { env }))
}
