import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/desk/page-header'
import { PanelSection, Sheet } from '@/components/desk/sheet'
import { AppointmentButtons } from '@/components/directory/appointment-actions'
import { AppointmentForm } from '@/components/directory/appointment-form'
import { AppointmentsTable } from '@/components/directory/appointments-table'
import { entryPath } from '@/components/directory/paths'
import { ReleasePanel } from '@/components/directory/release-panel'
import { may } from '@/lib/access/authorise'
import { readAppointment } from '@/lib/directory/appointment-queries'
import { organisationDate } from '@/lib/directory/organisation-queries'
import { releasesOf } from '@/lib/directory/release-queries'
import { requireCtx } from '@/lib/web/session'
import * as actions from '../../actions'
import { appointmentLine } from '../../appointment-line'

type Props = { params: Promise<{ id: string }> }

async function appointmentOfPage({ params }: Props) {
  const ctx = await requireCtx()
  const row = readAppointment(ctx, (await params).id)
  if (!row) notFound()
  const today = organisationDate(ctx.db, ctx.now)
  const line = appointmentLine(row, today, ctx.actor.locale)
  return { ctx, row, today, line, title: `${line.person.label}: ${line.post.label}` }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await appointmentOfPage(props)).title }
}

export default async function AppointmentPage(props: Props) {
  const { ctx, row, today, line, title } = await appointmentOfPage(props)
  const t = await getTranslations('directory')
  const { id, lockVersion, kind, personId, postId } = row
  const mayChange = may(ctx, 'directory.change')
  const back = entryPath('person', personId)
  return (
    <>
      <PageHeader title={title} up={{ href: back, label: line.person.label }} status={line.body.label} />
      <Sheet
        panel={
          <>
            <PanelSection title={t('release.title')}>
              <ReleasePanel
                kind="appointment"
                id={id}
                releases={releasesOf(ctx, 'appointment', id) ?? []}
                today={today}
                actorId={ctx.actor.id}
                mayPropose={mayChange}
                mayRelease={may(ctx, 'directory.release')}
                actions={{
                  propose: actions.proposeEntryAction,
                  release: actions.releaseEntryAction,
                  withdraw: actions.withdrawEntryAction,
                }}
              />
            </PanelSection>
            {mayChange && (
              <PanelSection title={t('appointment.endOrRetire')}>
                <AppointmentButtons
                  appointment={line}
                  name={title}
                  today={today}
                  actions={{ end: actions.endAppointmentAction, retire: actions.retireAppointmentAction }}
                  back={back}
                />
              </PanelSection>
            )}
          </>
        }
      >
        {mayChange ? (
          <AppointmentForm
            stored={{ personId, postId, kind, from: row.from ?? '', to: row.to ?? '', despiteHolder: false }}
            target={{ change: actions.changeAppointmentAction, held: { id, lockVersion } }}
            people={[line.person]}
            posts={[line.post]}
            find={actions.findEntriesAction}
            back={back}
          />
        ) : (
          <AppointmentsTable of="person" lines={[line]} today={today} />
        )}
      </Sheet>
    </>
  )
}
