import { randomBytes } from 'node:crypto'
import { sha256 } from '@/lib/canonical'

/** A secret for a cookie or a link: 256 random bits. It is shown once; the store keeps `tokenHash` of it. */
export const newToken = () => randomBytes(32).toString('base64url')

export const tokenHash = (token: string) => sha256(token)
