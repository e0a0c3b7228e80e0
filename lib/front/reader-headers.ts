/**
 * What a page of the newsroom may do in a browser: nothing but show itself with files of this house. No inline script
 * or style, nobody else's files, no place for a stranger's form, no text that becomes a script.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** The headers of every page that the newsroom gives a browser, besides those of all answers. */
export const readerHeaders = {
  'content-security-policy': contentSecurityPolicy,
  // Which links a browser may fetch before they are followed: docs/decisions/0018.
  'speculation-rules': '"/speculation-rules.json"',
} as const
