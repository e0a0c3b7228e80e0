import { may } from '@/lib/access/authorise'
import type { Ctx } from '@/lib/context'
import { waitingIntake } from '@/lib/intake/queries'
import { waitingCount } from '@/lib/workflow/today-queries'

/**
 * The sections of the desk that this person may open, in the order of the rail, with how many records wait for them
 * there. Names are messages of `desk.nav`.
 */
export function deskSections(ctx: Ctx) {
  const readsRecords = may(ctx, 'record.read', true)
  const sections = [
    { name: 'today', href: '/desk', open: true, count: waitingCount(ctx) },
    { name: 'releases', href: '/desk/releases', open: readsRecords, count: waitingCount(ctx, 'release') },
    { name: 'meetings', href: '/desk/meetings', open: readsRecords, count: waitingCount(ctx, 'meeting') },
    {
      name: 'attendance',
      href: '/desk/attendance',
      open: readsRecords,
      count: waitingCount(ctx, 'attendance'),
    },
    { name: 'intake', href: '/desk/intake', open: may(ctx, 'intake.read', true), count: waitingIntake(ctx) },
    { name: 'directory', href: '/desk/directory', open: may(ctx, 'directory.read') },
    { name: 'organisation', href: '/desk/organisation', open: may(ctx, 'organisation.read') },
    { name: 'site', href: '/desk/newsroom', open: may(ctx, 'newsroom.arrange') },
    { name: 'subscriptions', href: '/desk/subscriptions', open: may(ctx, 'subscription.read') },
  ] as const
  const administration = [
    { name: 'users', href: '/desk/users', open: may(ctx, 'user.read') },
    { name: 'audit', href: '/desk/audit', open: may(ctx, 'audit.read') },
  ] as const
  return {
    sections: sections.filter(({ open }) => open),
    administration: administration.filter(({ open }) => open),
  }
}
