import type { MeetingView } from './published'

const attendance: Record<string, string> = {
  in_person: 'Offline',
  videoconference: 'Online',
  hybrid: 'Mixed',
}

/** A meeting as schema.org describes an event. */
export const event = (meeting: MeetingView, organiser: { name: string } | undefined, siteUrl: string) => {
  const url = `${siteUrl}/${meeting.locale}/meetings/${meeting.slug}`
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: meeting.title,
    description: meeting.summary || undefined,
    inLanguage: meeting.locale,
    startDate: meeting.startsAt ?? meeting.startsOn,
    endDate: meeting.endsOn,
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: `https://schema.org/${attendance[meeting.format] ?? 'Offline'}EventAttendanceMode`,
    location: [
      meeting.place && {
        '@type': 'Place',
        name: meeting.venue || meeting.place,
        address: meeting.place,
      },
      meeting.format !== 'in_person' && { '@type': 'VirtualLocation', url },
    ].filter(Boolean),
    organizer: (meeting.sessions.length > 0 ? meeting.sessions : organiser ? [organiser] : []).map(
      ({ name }) => ({ '@type': 'Organization', name }),
    ),
    url,
  }
}
