import type { BodyName, PersonName, PostName, StateName, TopicName } from '@/db/editorial/schema/directory'

/** The kinds of directory entry that have names of their own. */
export const directoryKinds = ['person', 'body', 'post', 'state', 'topic'] as const
export type DirectoryKind = (typeof directoryKinds)[number]

export type NameByKind = {
  person: PersonName
  body: BodyName
  post: PostName
  state: StateName
  topic: TopicName
}

export const isDirectoryKind = (value: unknown): value is DirectoryKind =>
  directoryKinds.includes(value as DirectoryKind)
