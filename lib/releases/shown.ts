import type { PublicRecord } from '@/lib/publication/published-record'
import { showCorrections } from '@/lib/publication/shown-corrections'
import { showEdition, showMentions } from '@/lib/publication/shown-mentions'
import type { Show } from '@/lib/publication/tags'
import { readRelease } from './content'
import { nearTag, yearOf } from './near'
import { aboutOf } from './project'

/** Shows a live release under each tag that pages with something of it note. */
export function showRelease(show: Show, { record, live, languages, addresses }: PublicRecord) {
  const { id } = record
  const content = readRelease(live.revision.content, live.revision.format)
  const { kind, title, lead, issuedAt, translationOf } = content
  const { zone } = live.printed
  const [slug] = addresses
  const about = aboutOf(content, live.printed)
  const foundBy = about.map((entry) => `${entry.kind}:${entry.entryId}`).sort()
  const edition = { id, edition: live.publicNumber }

  show(`release:${id}`, edition)
  showEdition(show, edition)
  showMentions(show, live.printed, languages)
  showCorrections(show, id, live, languages)
  show(`translations:${translationOf ?? id}`, { id, slug, title })
  if (content.about.meetingId) show(`releases:${content.about.meetingId}`, { id, kind })
  for (const entry of about) {
    // A state has no page.
    if (entry.kind !== 'state') show(`${entry.kind}:${entry.entryId}`, { id, issuedAt })
  }
  const neighbours = about.filter((entry) => entry.kind === 'body' || entry.kind === 'topic')
  for (const locale of languages) {
    for (const { entryId } of neighbours)
      show(nearTag(locale, entryId, yearOf(issuedAt ?? live.publishedAt)), { id, issuedAt })
    const isCorrected = live.notes.some(({ note }) => note[locale])
    show(`row:release:${id}`, { slug, kind, title, lead, issuedAt, zone, isCorrected })
    show(`list:releases:${locale}`, { id, kind, issuedAt, zone, foundBy })
  }
}
