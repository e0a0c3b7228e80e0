import type { IncomingMessage, ServerResponse } from 'node:http'
import { isLocale, type Locale } from '@/db/locales'
import { everyWord } from '@/lib/mail/words'
import { newsroomOn } from '@/lib/publication/newsroom'
import { type Reason, Refusal } from '@/lib/refusal'
import { subscriptionOf } from '@/lib/subscriptions/by-token'
import { changeFrequency } from '@/lib/subscriptions/change-frequency'
import { confirmSubscription } from '@/lib/subscriptions/confirm'
import { endAll, endOne, unsubscribe } from '@/lib/subscriptions/end'
import { askedOf, type TypedForm, typedForm } from '@/lib/subscriptions/form'
import type { SubscribeInput } from '@/lib/subscriptions/input'
import { followedInForm } from '@/lib/subscriptions/published-words'
import { type Anyone, subscribe } from '@/lib/subscriptions/subscribe'
import { countTry, type Tries } from '@/lib/subscriptions/tries'
import { editorialDb } from '@/lib/web/db'
import { once } from '@/lib/web/once'
import { projectedDb } from '@/lib/web/projection'
import { keepForm, sentForm } from '@/lib/web/sent-forms'
import { isOwnOrigin } from './own-origin'
import { sentBody } from './sent-body'

/** A page of Next's under this status, made for this request alone. */
type Say = (path: string, status: 200 | 404) => Promise<void>

type Asked = {
  /** The decoded segments after `/subscriptions`. */
  parts: readonly string[]
  /** The language where nothing else says it. */
  locale: Locale
  /** The address of the client. */
  client: string
  siteUrl: string
  /** Whether mail goes anywhere from here. */
  sendsMail: boolean
  say: Say
}

const ofToken = ['changed', 'confirm', 'confirmed', 'unsubscribe', 'ended']
const ofSentForm = ['sent', 'again']

/**
 * The pages and forms under `/subscriptions`, on the desk's side of the house alone: the newsroom's form leads here, and
 * so do the links of mails. A GET changes nothing, because mail scanners follow links; a POST answers by leading to a
 * page, except the one click of a mail program, which is answered at once (RFC 8058).
 */
export async function answerSubscriptions(req: IncomingMessage, res: ServerResponse, asked: Asked) {
  res.setHeader('referrer-policy', 'no-referrer')
  if (req.method === 'POST') return takeForm(req, res, asked)
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    res.writeHead(405, { allow: 'GET, HEAD, POST' }).end()
    return
  }
  const { parts, locale, say } = asked
  const [key = '', page, ...rest] = parts
  if (!key) return lead(res, `/${locale}/follow`)
  const isThere =
    rest.length === 0 &&
    (page === undefined || ofToken.includes(page)
      ? subscriptionOf(editorialDb(), key) !== undefined
      : ofSentForm.includes(page) && sentForm(key) !== undefined)
  return isThere ? say(`/subscriptions/${parts.join('/')}`, 200) : say(`/subscriptions/${locale}/gone`, 404)
}

async function takeForm(req: IncomingMessage, res: ServerResponse, asked: Asked) {
  const { parts, locale, siteUrl, say } = asked
  const form = await sentBody(req)
  if (typeof form === 'number') {
    res.writeHead(form, { connection: 'close' }).end()
    return
  }
  const [token = '', what, ...rest] = parts
  const anyone = { db: editorialDb(), now: new Date() }
  if (what === 'unsubscribe' && rest.length === 0 && form.get('List-Unsubscribe') === 'One-Click') {
    endQuietly(anyone, token)
    res.writeHead(200, { 'content-type': 'text/plain', 'cache-control': 'no-store' }).end()
    return
  }
  if (!isOwnOrigin(req, siteUrl)) {
    res.writeHead(403, { 'cache-control': 'no-store' }).end()
    return
  }
  if (!token) return lead(res, await takeSubscription(anyone, form, asked))
  const page = rest.length === 0 && what !== undefined && Object.hasOwn(forms, what) ? forms[what] : undefined
  const to = page && attempt(() => page(anyone, token, (name) => String(form.get(name) ?? '')))
  return to === undefined
    ? say(`/subscriptions/${locale}/gone`, 404)
    : lead(res, `/subscriptions/${token}${to}`)
}

/** What each form of a subscription does, and the page that it leads to. */
const forms: Record<string, (anyone: Anyone, token: string, given: (name: string) => string) => string> = {
  confirm(anyone, token) {
    const state = confirmSubscription(anyone, { token })
    return state === 'waiting' || state === 'confirmed' ? '/confirmed' : '/confirm'
  },
  unsubscribe(anyone, token) {
    unsubscribe(anyone, { token })
    return '/ended'
  },
  frequency(anyone, token, given) {
    const frequency = given('frequency') === 'daily' ? 'daily' : 'immediate'
    changeFrequency(anyone, { token, id: given('id'), frequency })
    return '/changed'
  },
  end(anyone, token, given) {
    endOne(anyone, { token, id: given('id') })
    return '/changed'
  },
  'end-all'(anyone, token) {
    endAll(anyone, { token })
    return '/changed'
  },
}

/** Takes the form of the newsroom; gives the page that says what comes of it, with what was typed where it is wrong. */
async function takeSubscription(
  anyone: Anyone,
  form: FormData,
  { locale, client, sendsMail }: Asked,
): Promise<string> {
  const typed = typedForm((name) => form.get(name))
  const said = isLocale(typed.locale) ? typed.locale : locale
  const kept = (page: 'sent' | 'again', email: string | undefined, reasons: readonly Reason[]) =>
    `/subscriptions/${keepForm({ locale: said, typed: { ...typed, email }, reasons })}/${page}`
  // A field that nobody sees is filled by programs alone; they are not told.
  if (form.get('website')) return kept('sent', typed.email, [])
  if (!sendsMail) return kept('again', typed.email, [{ key: 'subscription.noMail' }])
  if (!countTry(tries(), client, anyone.now))
    return kept('again', typed.email, [{ key: 'subscription.slowed' }])
  if (!(await isThere(typed, said, anyone.now)))
    return kept('again', typed.email, [{ key: 'subscription.listMissing' }])
  try {
    const { email } = subscribe(anyone, askedOf({ ...typed, locale: said }) as SubscribeInput)
    return kept('sent', email, [])
  } catch (error) {
    if (error instanceof Refusal) return kept('again', typed.email, error.reasons)
    throw error
  }
}

/**
 * Whether the site has the list that is asked for: of one that it has not, no mail would ever come. A page is looked up
 * by `subscribe` itself, in the editorial store, which knows at once what was withdrawn.
 */
async function isThere(typed: TypedForm, locale: Locale, now: Date): Promise<boolean> {
  const publicDb = projectedDb()
  if (typed.list === 'page' || !publicDb) return true
  const handle = newsroomOn(publicDb, now)
  return (await followedInForm(handle, locale, typed, everyWord(locale))) !== undefined
}

/** In the memory of this process; the front is in one of its bundles alone. */
const tries = () => once<Tries>('subscription tries', () => new Map())

/** A mail program is told that it is done also where there is nothing to end. */
const endQuietly = (anyone: Anyone, token: string) => attempt(() => unsubscribe(anyone, { token }))

/** Undefined where it is refused: there is no such subscription, or a hand wrote what no page of ours sends. */
function attempt<Value>(act: () => Value): Value | undefined {
  try {
    return act()
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

function lead(res: ServerResponse, location: string) {
  res.writeHead(303, { location, 'cache-control': 'no-store' }).end()
}
