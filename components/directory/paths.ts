import { type DirectoryKind, directoryKinds } from '@/lib/directory/kinds'

const segments: Record<DirectoryKind, string> = {
  person: 'people',
  body: 'bodies',
  post: 'posts',
  state: 'states',
  topic: 'topics',
}

/** The list of a kind on the desk. */
export const kindPath = (kind: DirectoryKind) => `/desk/directory/${segments[kind]}`

/** The page of an entry on the desk. */
export const entryPath = (kind: DirectoryKind, id: string) => `${kindPath(kind)}/${id}`

export const appointmentPath = (id: string) => `/desk/directory/appointments/${id}`

export const kindOfSegment = (segment: string) => directoryKinds.find((kind) => segments[kind] === segment)
