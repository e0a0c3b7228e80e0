import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join('docs', 'decisions')

/** The decision records, by the titles they bear. */
export function decisionsList(): string {
  const files = readdirSync(folder).filter((name) => /^\d{4}-.*\.md$/.test(name))
  return files
    .sort()
    .map((name) => {
      const [heading = ''] = readFileSync(join(folder, name), 'utf8').split('\n')
      return `- [${heading.replace(/^#\s*/, '')}](${folder}/${name})`
    })
    .join('\n')
}
