import { accountsTable } from './accounts-table'
import { decisionsList } from './decisions-list'
import { variablesTable } from './variables-table'
import { policyTable, workflowTable } from './workflow-table'

/** The documents that have generated parts. */
export const documents = ['README.md', 'ARCHITECTURE.md']

const parts: Record<string, () => string> = {
  accounts: accountsTable,
  decisions: decisionsList,
  policy: policyTable,
  variables: variablesTable,
  workflow: workflowTable,
}

const marked = /(<!-- generated: (\w+) -->)[\s\S]*?(<!-- end -->)/g

/** The names of the parts that a document has a place for. */
export const partsIn = (text: string) => [...text.matchAll(marked)].map(([, , name]) => name ?? '')

/** A document with its generated parts as the code now has them. Throws where it asks for one that is not known. */
export function regenerated(text: string): string {
  return text.replace(marked, (_whole, begin: string, name: string, end: string) => {
    const make = parts[name]
    if (!make) throw new Error(`Nothing makes the part "${name}".`)
    return `${begin}\n\n${make()}\n\n${end}`
  })
}

export const partNames = Object.keys(parts)
