import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Section } from '@/components/desk/section'
import { AppointmentsTable } from '@/components/directory/appointments-table'
import { entryPath, kindPath } from '@/components/directory/paths'
import { PostsTable } from '@/components/directory/posts-table'
import { LinkButton } from '@/components/ui/link-button'
import { may } from '@/lib/access/authorise'
import type { Ctx } from '@/lib/context'
import { appointmentsOf, appointmentsTo, postsOf } from '@/lib/directory/appointment-queries'
import { labelOf } from '@/lib/directory/names'
import { bodiesUnder, type Entry } from '@/lib/directory/queries'
import { endAppointmentAction, retireAppointmentAction } from './actions'
import { appointmentLine } from './appointment-line'

type Props = { ctx: Ctx; entry: Entry; today: string }

/** What an entry of its kind has below its names: appointments, posts and bodies, or where to look for them. */
export function KindSections({ ctx, entry, today }: Props) {
  switch (entry.kind) {
    case 'person':
    case 'post':
      return <Appointments ctx={ctx} kind={entry.kind} id={entry.row.id} today={today} />
    case 'body':
      return <BodySections ctx={ctx} id={entry.row.id} today={today} />
    case 'state':
      return <StateLinks id={entry.row.id} />
    case 'topic':
      return null
  }
}

type AppointmentsProps = { ctx: Ctx; kind: 'person' | 'post'; id: string; today: string }

function Appointments({ ctx, kind, id, today }: AppointmentsProps) {
  const t = useTranslations('directory')
  const rows = kind === 'person' ? appointmentsOf(ctx, id) : appointmentsTo(ctx, id)
  const mayChange = may(ctx, 'directory.change')
  const actions = { end: endAppointmentAction, retire: retireAppointmentAction }
  return (
    <Section title={t('appointment.title')}>
      <AppointmentsTable
        of={kind}
        lines={(rows ?? []).map((row) => appointmentLine(row, today, ctx.actor.locale))}
        today={today}
        actions={mayChange ? actions : undefined}
      />
      {mayChange && (
        <LinkButton href={`/desk/directory/appointments/new?${kind}=${id}`} className="self-start">
          {t('appointment.add')}
        </LinkButton>
      )}
    </Section>
  )
}

function BodySections({ ctx, id, today }: { ctx: Ctx; id: string; today: string }) {
  const t = useTranslations('directory')
  const { locale } = ctx.actor
  const under = bodiesUnder(ctx, id) ?? []
  const posts = (postsOf(ctx, id) ?? []).map((post) => ({
    id: post.id,
    label: labelOf('post', post.names, today, locale),
    isRetired: post.retiredAt !== null,
    holders: post.holders.map((holder) => ({
      id: holder.personId,
      label: labelOf('person', holder.personNames, today, locale),
      isActing: holder.kind === 'acting',
    })),
  }))
  return (
    <>
      <Section title={t('posts.title')}>
        <PostsTable posts={posts} />
        {may(ctx, 'directory.change') && (
          <LinkButton href={`${kindPath('post')}/new?body=${id}`} className="self-start">
            {t('add.post')}
          </LinkButton>
        )}
      </Section>
      {under.length > 0 && (
        <Section title={t('under')}>
          <ul className="text-ui">
            {under.map((body) => (
              <li key={body.id} className="border-hairline border-b py-1.5">
                <Link href={entryPath('body', body.id)}>{labelOf('body', body.names, today, locale)}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function StateLinks({ id }: { id: string }) {
  const t = useTranslations('directory')
  return (
    <Section title={t('ofState')}>
      <ul className="flex flex-wrap gap-x-6 text-ui">
        {(['person', 'body'] as const).map((kind) => (
          <li key={kind}>
            <Link href={`${kindPath(kind)}?state=${id}`}>{t(`kinds.${kind}`)}</Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
