import type { SeedEntryRelease } from './format'

const proposed = { proposedBy: 'yartseva', proposedAt: '2016-01-15T08:10:00.000Z' }
const released = { releasedBy: 'streshnev', releasedAt: '2016-01-15T10:45:00.000Z', publicFrom: '2016-01-15' }

/** What two people made public of the directory itself, beside what live editions print. */
export const entryReleases: SeedEntryRelease[] = [
  { subject: { body: 'csc' }, ...proposed, ...released },
  { subject: { body: 'smid' }, ...proposed, ...released },
  { subject: { body: 'smo' }, ...proposed, ...released },
  { subject: { body: 'kssb' }, ...proposed, ...released },
  { subject: { body: 'permanent-council' }, ...proposed, ...released },
  { subject: { body: 'secretariat' }, ...proposed, ...released },
  { subject: { body: 'joint-staff' }, ...proposed, ...released },
  { subject: { body: 'pa' }, ...proposed, ...released },
  { subject: { body: 'ksopn' }, ...proposed, ...released },
  { subject: { body: 'ksbnm' }, ...proposed, ...released },
  { subject: { body: 'kschs' }, ...proposed, ...released },
  {
    subject: { appointment: { person: 'tasmagambetov', post: 'sec-gen' } },
    publicFrom: '2023-01-01',
    proposedBy: 'yartseva',
    proposedAt: '2022-12-27T09:00:00.000Z',
    releasedBy: 'streshnev',
    releasedAt: '2022-12-28T07:30:00.000Z',
  },
  {
    subject: { appointment: { person: 'ryzhenkov', post: 'by-mfa-minister' } },
    publicFrom: '2024-06-28',
    proposedBy: 'streshnev',
    proposedAt: '2024-06-28T08:15:00.000Z',
    releasedBy: 'yartseva',
    releasedAt: '2024-06-28T09:40:00.000Z',
  },
]
