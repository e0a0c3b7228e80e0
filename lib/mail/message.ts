import MailComposer from 'nodemailer/lib/mail-composer'
import type { Composed } from './compose'
import type { Due } from './due'
import { unsubscribeHref } from './links'
import { letterHtml } from './templates/html'
import { letterText } from './templates/text'

/** Who sends, and from where. */
export type Sender = { from: string; siteUrl: string }

/** A mail as it goes over the wire. */
export type Message = { from: string; to: string; raw: Buffer }

/**
 * The letter as a message (RFC 5322), in HTML and in plain text. Programs find in it how the list is left by one press
 * (RFC 8058), which list it is (RFC 2919), and that nobody waits for an answer (RFC 3834). The signature of the domain
 * (DKIM), which RFC 8058 asks for, is put on by the relay, which has the key.
 */
export async function messageOf(
  { mail, subscription }: Due,
  { letter, follows }: Composed,
  { messageId, now, from, siteUrl }: Sender & { messageId: string; now: Date },
): Promise<Message> {
  const { list, locale, token, email } = subscription
  const isOfList = mail.kind !== 'confirmation'
  const composer = new MailComposer({
    from: { name: letter.sender, address: from },
    to: email,
    subject: letter.subject,
    date: now,
    messageId,
    ...(follows ? { inReplyTo: follows, references: follows } : {}),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': locale,
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
      ...(isOfList
        ? {
            'List-Id': `<${list}.${locale}.${new URL(siteUrl).hostname}>`,
            'List-Unsubscribe': `<${unsubscribeHref(siteUrl, token)}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }
        : {}),
    },
    text: letterText(letter, siteUrl),
    html: letterHtml(letter, siteUrl),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return { from, to: email, raw: await composer.compile().build() }
}
