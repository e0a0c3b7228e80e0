import type { Imported } from './import-file'

/** A file in a line, for a person or as JSON. */
export function lineOf(imported: Imported, isJson: boolean): string {
  if (isJson) return JSON.stringify(imported)
  const { file, status } = imported
  const more = {
    'taken in': () => ('ids' in imported && imported.ids.length > 1 ? ` (${imported.ids.length} texts)` : ''),
    known: () => '',
    skipped: () => ': no .docx, .html or .txt',
    failed: () => ('reason' in imported ? `: ${imported.reason}` : ''),
  }[status]()
  return `${status.padEnd(8)}  ${file}${more}`
}

/** What it all came to. */
export function summaryOf(all: readonly Imported[], isTrial: boolean) {
  const count = (status: Imported['status']) => all.filter((each) => each.status === status).length
  const texts = all.reduce((total, each) => total + ('ids' in each ? each.ids.length : 0), 0)
  const known = all.reduce((total, each) => total + ('known' in each ? each.known : 0), 0)
  const failed = count('failed')
  const skipped = count('skipped')
  return { files: all.length, texts, known, skipped, failed, ...(isTrial && { dryRun: true }) }
}

export type Summary = ReturnType<typeof summaryOf>

export function summaryLine(summary: Summary, isJson: boolean): string {
  if (isJson) return JSON.stringify(summary)
  const { files, texts, known, skipped, failed, dryRun } = summary
  const taken = dryRun ? 'would be taken in' : 'wait on the desk to be confirmed'
  return `${files} files: ${texts} texts ${taken}, ${known} known before, ${skipped} skipped, ${failed} failed.`
}
