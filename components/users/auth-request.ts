/**
 * Speaks to next-auth as its own forms would: fetches the token against forgery, posts the fields, and gives the
 * address it answers with. Throws when the server does not answer as it should.
 */
export async function postAuth(path: 'callback/credentials' | 'signout', fields: Record<string, string>) {
  const { csrfToken } = await (await fetch('/api/auth/csrf')).json()
  const body = new URLSearchParams({ ...fields, csrfToken, callbackUrl: '/sign-in', json: 'true' })
  const response = await fetch(`/api/auth/${path}`, { method: 'POST', body })
  const { url } = await response.json()
  return { ok: response.ok, error: new URL(url, location.origin).searchParams.get('error') }
}
