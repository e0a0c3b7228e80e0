import { z } from 'zod'

/** RFC 5321, 4.5.3.1.1. */
const longestLocalPart = 64
const longest = 200

const atom = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+"
const localPart = new RegExp(`^${atom}(\\.${atom})*$`)
const label = '[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?'
const domain = new RegExp(`^(${label}\\.)+${label}$`)

/**
 * An address as it is kept and compared: lower case, its domain in the letters of DNS (RFC 5891), so that one mailbox
 * is one address and a letter that looks like another shows. Before the @ only what every server takes: no quotes, no
 * comments, no other alphabet (RFC 5321 without 6531). Undefined where it is no such address.
 */
export function mailAddress(typed: string): string | undefined {
  const trimmed = typed.trim()
  const at = trimmed.lastIndexOf('@')
  if (at < 1 || trimmed.length > longest) return undefined
  const local = trimmed.slice(0, at).toLowerCase()
  const host = asciiDomain(trimmed.slice(at + 1))
  const isAddress = local.length <= longestLocalPart && localPart.test(local) && host && domain.test(host)
  return isAddress && local.length + host.length < longest ? `${local}@${host}` : undefined
}

function asciiDomain(typed: string): string | undefined {
  // What a URL would read as something else than a host, or as a number of one.
  if (/[\s/\\?#@:[\]%]/u.test(typed) || /(^|\.)[\d.]+$/.test(typed)) return undefined
  return URL.parse(`http://${typed}`)?.hostname
}

export const email = z
  .string()
  .max(longest, 'tooLong')
  .transform((typed, ctx) => {
    const address = mailAddress(typed)
    if (address) return address
    ctx.addIssue({ code: 'custom', message: typed.trim() ? 'email' : 'required' })
    return z.NEVER
  })
