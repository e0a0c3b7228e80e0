const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as HTML has it, between tags and in attributes. */
export const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => names[sign] ?? sign)

/** The same, where a line break is a line break. */
export const escapedLines = (text: string) => escaped(text).replace(/\r?\n/g, '<br>')
