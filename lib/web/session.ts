import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import NextAuth, { type NextAuthOptions } from 'next-auth'
import { decode } from 'next-auth/jwt'
import Credentials from 'next-auth/providers/credentials'
import { cache } from 'react'
import type { Actor, Ctx } from '@/lib/context'
import { Refusal } from '@/lib/refusal'
import { endSession } from '@/lib/users/end-sessions'
import { signInInput } from '@/lib/users/input'
import { absoluteLimit } from '@/lib/users/limits'
import { actorOfSession } from '@/lib/users/sessions'
import { signIn } from '@/lib/users/sign-in'
import { tokenHash } from '@/lib/users/tokens'
import { editorialDb } from './db'
import { signInAddress } from './return-address'

declare module 'next-auth' {
  interface User {
    sessionToken: string
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    sessionToken?: string
  }
}

const isSecure = process.env.NEXTAUTH_URL?.startsWith('https://') ?? false
const cookieName = isSecure ? '__Secure-communique-session' : 'communique-session'

/** next-auth as we use it: its encrypted cookie carries our session token and nothing else; no page is its own. */
export const authOptions: NextAuthOptions = {
  session: { strategy: 'jwt', maxAge: absoluteLimit / 1000 },
  useSecureCookies: isSecure,
  cookies: {
    sessionToken: {
      name: cookieName,
      options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure },
    },
  },
  pages: {
    signIn: '/sign-in',
    signOut: '/sign-in',
    error: '/sign-in',
    verifyRequest: '/sign-in',
    newUser: '/desk',
  },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      async authorize(credentials, request) {
        const parsed = signInInput.safeParse(credentials)
        if (!parsed.success) return null
        const client = {
          address: request.headers?.['x-client-address'] ?? '',
          userAgent: request.headers?.['user-agent'] ?? '',
        }
        try {
          const sessionToken = await signIn(editorialDb(), { ...parsed.data, ...client }, new Date())
          return { id: tokenHash(sessionToken), sessionToken }
        } catch (error) {
          if (error instanceof Refusal) throw new Error(signInError(error))
          throw error
        }
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => ({ sessionToken: user ? user.sessionToken : token.sessionToken }),
    session: ({ session }) => ({ expires: session.expires }),
  },
  events: {
    signOut({ token }) {
      if (token.sessionToken) endSession(editorialDb(), tokenHash(token.sessionToken), new Date())
    },
  },
}

/** next-auth hands one string to the form: `failed`, or `slowed-30-seconds`. */
function signInError(refusal: Refusal) {
  const [reason] = refusal.reasons
  return reason?.key === 'signIn.slowed' ? `slowed-${reason.values?.wait}-${reason.values?.unit}` : 'failed'
}

export const authHandler = NextAuth(authOptions)

async function sessionToken(): Promise<string | undefined> {
  const cookie = (await cookies()).get(cookieName)?.value
  const secret = process.env.NEXTAUTH_SECRET
  if (!cookie || !secret) return undefined
  try {
    return (await decode({ token: cookie, secret }))?.sessionToken
  } catch {
    // Not ours, altered, or older than the secret: nobody is signed in by it.
    return undefined
  }
}

/** Who is signed in, as the store says at this very request. */
export const currentActor = cache(async (): Promise<Actor | undefined> => {
  const token = await sessionToken()
  return token ? actorOfSession(editorialDb(), token, new Date()) : undefined
})

/** The session of this request by the hash that the store knows it under. */
export async function currentSession(): Promise<string> {
  const token = await sessionToken()
  return token ? tokenHash(token) : ''
}

/** What a desk page or action works with. Nobody signed in: to the sign-in page, which leads back here. */
export async function requireCtx(): Promise<Ctx> {
  const actor = await currentActor()
  if (!actor) redirect(signInAddress(await askedAddress()))
  return { db: editorialDb(), actor, now: new Date() }
}

/** The page asked for (the front says it), or the page from which an action was sent. */
async function askedAddress(): Promise<string | undefined> {
  const asked = await headers()
  const from = URL.parse(asked.get('referer') ?? '')
  return asked.get('x-desk-address') ?? (from ? from.pathname + from.search : undefined)
}
