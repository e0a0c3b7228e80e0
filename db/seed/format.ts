import type {
  AppointmentKind,
  BodyKind,
  BodyName,
  Gender,
  PartialDate,
} from '@/db/editorial/schema/directory'
import type { Role } from '@/db/editorial/schema/users'
import type { Locale } from '@/db/locales'

/**
 * The shape of the demo content: plain data in which everything refers to everything by a short key. The
 * filler gives out the ids and makes real records of it through the product's own commands.
 */

/** A short stable name, unique among things of its sort: `ksopn-22`. */
export type Key = string
/** An instant in UTC, as `Date.toISOString` writes it. */
export type Instant = string
/** YYYY-MM-DD */
export type LocalDate = string
/** A text in Russian and, where it exists, in English. */
export type Text = { ru: string; en?: string }

export type SeedAccount = {
  key: Key
  email: string
  password: string
  name: string
  roles: Role[]
  locale: Locale
}

/** What an entry is called, and what it was called before (`until` and `since` are both inclusive). */
export type Names<Name> = {
  ru: Name
  en: Name
  before?: { until: PartialDate; since: PartialDate; ru: Name; en: Name }
}

export type SeedState = { key: Key; code: string; aliases?: string[] } & Names<{
  official: string
  short: string
}>

export type SeedBody = {
  key: Key
  kind: BodyKind
  state?: Key
  parent?: Key
  aliases?: string[]
} & Names<BodyName>

/** Family name, given name, patronymic (none in English, and none where the person has none). */
export type SeedPersonName = [family: string, given: string, patronymic?: string]
export type SeedPerson = { key: Key; gender: Gender; state?: Key; aliases?: string[] } & Names<SeedPersonName>
export type SeedPost = { key: Key; body: Key } & Names<string>
export type SeedTopic = { key: Key } & Names<string>
export type SeedAppointment = {
  person: Key
  post: Key
  kind?: AppointmentKind
  from: PartialDate | null
  to: PartialDate | null
}

/** A directory entry that one person proposed for the public and another released. */
export type SeedEntryRelease = {
  subject: { body: Key } | { person: Key } | { appointment: { person: Key; post: Key } }
  publicFrom: LocalDate
  proposedBy: Key
  proposedAt: Instant
  releasedBy: Key
  releasedAt: Instant
}

export type SeedOrganisation = {
  names: { ru: BodyName; en: BodyName }
  about: Required<Text>
  boilerplate: Required<Text>
  securityEmail: string
  notice: Required<Text>
  contacts: { label: Required<Text>; name: Required<Text>; phone: string; email: string }[]
  address: Required<Text>
  zone: string
  /** State keys in protocol order. */
  members: Key[]
  proposedBy: Key
  proposedAt: Instant
  releasedBy: Key
  releasedAt: Instant
}

/** Running text: a string, or pieces of which some are links. */
export type Inline = string | (string | { text: string; href: string })[]
export type Block =
  | { p: Inline }
  | { h2: string }
  | { h3: string }
  | { ul: Inline[] }
  | { ol: Inline[] }
  | { quote: Inline }
  /** With `head` the first row is a heading. */
  | { table: string[][]; head?: true }

export type SeedContact = { name: string; phone: string; email: string }

type ReleaseKind = 'news' | 'statement' | 'announcement' | 'advisory' | 'comment' | 'interview' | 'speech'

export type SeedRelease = {
  key: Key
  language: Locale
  kind: ReleaseKind
  title: string
  lead: string
  body: Block[]
  dateline: string
  issuedAt: Instant | null
  about: { meeting?: Key; bodies?: Key[]; people?: Key[]; states?: Key[]; topics?: Key[] }
  contact?: SeedContact
  isTranslationPlanned?: boolean
  /** The release that this one translates. */
  translationOf?: Key
  story: Story<ReleaseChanges>
}
export type ReleaseChanges = Partial<Omit<SeedRelease, 'key' | 'language' | 'translationOf' | 'story'>>

type MeetingKind = 'session' | 'working_group' | 'bilateral' | 'conference' | 'consultations' | 'operation'
type Visibility = 'public' | 'internal'

export type SeedMeeting = {
  key: Key
  kind: MeetingKind
  status: 'planned' | 'postponed' | 'cancelled' | 'held'
  title: Text
  summary: Text
  sessions: { body: Key; series?: MeetingKind; number: number | null }[]
  startsOn: LocalDate
  endsOn?: LocalDate
  startTime?: string
  zone: string
  place?: Text
  venue?: Text
  format: 'in_person' | 'videoconference' | 'hybrid'
  chair?: { person?: Key; post?: Key }
  agenda: { text: Text; outcome?: Text; visibility?: Visibility }[]
  decisions: { text: Text; visibility?: Visibility }[]
  documents: { name: Text; nextStep?: Text }[]
  next?: { startsOn?: LocalDate; place?: Text; note?: Text }
  topics: Key[]
  languages: Locale[]
  story: Story<MeetingChanges>
}
export type MeetingChanges = Partial<Omit<SeedMeeting, 'key' | 'story'>>

export type SeedList = {
  /** The meeting whose list it is; also the key of the list. */
  meeting: Key
  languages: Locale[]
  /** In protocol order. */
  delegations: SeedDelegation[]
  story: Story<Partial<Pick<SeedList, 'delegations' | 'languages'>>>
}
export type SeedDelegation = {
  /** Of a state, of a body, or under a label: exactly one. */
  of: { state: Key } | { body: Key } | { label: Text }
  /** `member` unless said otherwise. */
  category?: 'member' | 'observer' | 'partner' | 'international_organisation' | 'guest' | 'secretariat'
  rows: SeedRow[]
}
export type SeedRow = {
  /** Of the directory, or just a name. */
  person?: Key
  name?: Text
  /** Of the directory, or as typed. */
  post?: Key
  postText?: Text
  /** `member` unless said otherwise. */
  role?: 'head' | 'deputy_head' | 'member' | 'adviser'
  /** `present` unless said otherwise. */
  presence?: 'present' | 'by_video' | 'absent' | 'excused'
}

/** Once sent back before it was approved. */
export type Return = { at: Instant; by: Key; comment: string; resubmittedAt: Instant }

type Draft = { author: Key; createdAt: Instant }
type Submitted = Draft & { submittedAt: Instant }
type Approved = Submitted & { returned?: Return; editor: Key; approvedAt: Instant }
type Published = Approved & { secretary: Key; publishedAt: Instant }

/** A new edition of what is live: the fields that it changes and how far it got. */
export type LaterEdition<Changes> = { changes: Changes } & (
  | (Published & { change: 'noted'; note: Text })
  | (Published & { change: 'typography' })
  | (Draft & { change: 'draft' })
)

export type Withdrawal = {
  at: Instant
  by: Key
  notice: Required<Text>
  reason: string
  replacement: Key | null
}

/**
 * What became of a record, by the keys of the accounts: the author saves and submits, the editor returns or
 * approves, the secretary publishes and withdraws. The record's own fields are those of its first edition.
 */
export type Story<Changes> =
  | (Draft & { fate: 'draft' })
  | (Submitted & { fate: 'in_review' })
  | (Submitted & { fate: 'returned'; editor: Key; returnedAt: Instant; comment: string })
  | (Approved & { fate: 'approved' })
  | (Published & { fate: 'published'; later?: LaterEdition<Changes>[]; withdrawal?: Withdrawal })
