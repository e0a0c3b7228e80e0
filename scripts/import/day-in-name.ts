const spellings = [
  /(?<!\d)(?<year>(?:19|20)\d{2})(?<sign>[-_.]?)(?<month>\d{2})\k<sign>(?<day>\d{2})(?!\d)/,
  /(?<!\d)(?<day>\d{2})(?<sign>[-_.])(?<month>\d{2})\k<sign>(?<year>(?:19|20)\d{2})(?!\d)/,
]

/** The day that the name of a file says, YYYY-MM-DD: `2019-11-28.txt`, `20191128-zasedanie.docx`, `28.11.2019.html`; '' where it says none. */
export function dayInName(name: string): string {
  for (const spelling of spellings) {
    const { year, month, day } = spelling.exec(name)?.groups ?? {}
    const date = `${year}-${month}-${day}`
    const at = new Date(date)
    if (!Number.isNaN(at.getTime()) && at.toISOString().startsWith(date)) return date
  }
  return ''
}
