import { finders } from './finders'
import {
  type CheckContext,
  type CheckedLanguage,
  defaultStyle,
  type Finding,
  type Hit,
  type Setting,
} from './finding'
import { type Page, read } from './page'
import { type RuleId, rules } from './rules'

export type CheckInput = {
  text: string
  language: CheckedLanguage
  /** The day of the text, YYYY-MM-DD: what dates without a year are read by, and who held a post. */
  date?: string | undefined
}

/**
 * What the rules of the house find in a text, in the order of the text. Pure, so that the worker of the editor and the
 * server at submission say the same.
 */
export function check({ text, language, date }: CheckInput, context: CheckContext = {}): Finding[] {
  const page = read(text, language)
  const setting: Setting = { ...context, style: { ...defaultStyle, ...context.style }, date }
  const findings: Finding[] = []
  const taken = new Set<string>()
  for (const rule of rules) {
    const severity = context.severities?.[rule.id] ?? rule.severity
    if (severity === 'off' || !(rule.languages as readonly string[]).includes(language)) continue
    for (const hit of finders[rule.id](page, setting)) {
      const place = `${hit.start} ${hit.end}`
      if (taken.has(place)) continue
      const finding = findingOf(page, rule.id, severity, hit)
      if (isIgnored(finding, context)) continue
      taken.add(place)
      findings.push(finding)
    }
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end)
}

function findingOf(page: Page, rule: RuleId, severity: Finding['severity'], hit: Hit): Finding {
  const { start, end, suggestion, key = rule, values = {} } = hit
  const text = page.text.slice(start, end)
  return {
    rule,
    severity,
    start,
    end,
    text,
    suggestion,
    message: { key, values: { text, ...(suggestion === null ? {} : { suggestion }), ...values } },
  }
}

const isIgnored = ({ rule, text }: Finding, { ignored = [] }: CheckContext) =>
  ignored.some((each) => each.rule === rule && each.text === text)
