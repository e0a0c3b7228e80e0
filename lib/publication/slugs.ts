import slugify from '@sindresorhus/slugify'
import { and, eq } from 'drizzle-orm'
import type { EditorialReader, EditorialTx } from '@/db/editorial/client'
import { type SlugKind, slugs } from '@/db/editorial/schema/records'
import { Refusal } from '@/lib/refusal'

const longest = 80

type Claim = {
  kind: SlugKind
  /** The language for releases, '' for what has one address in every language. */
  language: string
  ownerId: string
  /** A title or name in any script. */
  from: string
  now: Date
}

/** The address of something that goes public: the one it has, else a new one made of its name and never used before. */
export function takeSlug(tx: EditorialTx, claim: Claim): string {
  const current = currentSlug(tx, claim.ownerId)
  if (current) return current
  const slug = freeSlug(tx, claim)
  writeSlug(tx, claim, slug)
  return slug
}

/** The address that something would be given now: made of its name, and never used before. */
export function freeSlug(
  db: EditorialReader,
  { kind, language, from }: Pick<Claim, 'kind' | 'language' | 'from'>,
): string {
  const base = slugOf(from) || kind
  let slug = base
  for (let number = 2; ownerOf(db, kind, language, slug) !== undefined; number++) slug = `${base}-${number}`
  return slug
}

/** Gives it a chosen address; its former one leads there. Throws Refusal when another has, or once had, that address. */
export function changeSlug(tx: EditorialTx, claim: Omit<Claim, 'from'>, slug: string) {
  if (currentSlug(tx, claim.ownerId) === slug) return
  const owner = ownerOf(tx, claim.kind, claim.language, slug)
  if (owner !== undefined && owner !== claim.ownerId)
    throw new Refusal({ key: 'record.slugTaken', values: { slug } })
  tx.update(slugs).set({ current: false }).where(eq(slugs.ownerId, claim.ownerId)).run()
  const isSlug = and(eq(slugs.kind, claim.kind), eq(slugs.language, claim.language), eq(slugs.slug, slug))
  if (owner) tx.update(slugs).set({ current: true }).where(isSlug).run()
  else writeSlug(tx, claim, slug)
}

/** Latin letters, digits and hyphens, cut at a word. */
export function slugOf(text: string): string {
  const whole = slugify(text.replaceAll('ё', 'е').replaceAll('Ё', 'Е'))
  if (whole.length <= longest) return whole
  return whole.slice(0, longest + 1).replace(/-[^-]*$/, '')
}

export function currentSlug(db: EditorialReader, ownerId: string): string | undefined {
  const isCurrent = and(eq(slugs.ownerId, ownerId), eq(slugs.current, true))
  return db.select({ slug: slugs.slug }).from(slugs).where(isCurrent).get()?.slug
}

function ownerOf(db: EditorialReader, kind: SlugKind, language: string, slug: string): string | undefined {
  const isSlug = and(eq(slugs.kind, kind), eq(slugs.language, language), eq(slugs.slug, slug))
  return db.select({ ownerId: slugs.ownerId }).from(slugs).where(isSlug).get()?.ownerId
}

function writeSlug(tx: EditorialTx, { kind, language, ownerId, now }: Omit<Claim, 'from'>, slug: string) {
  tx.insert(slugs).values({ kind, language, slug, ownerId, takenAt: now.toISOString() }).run()
}
