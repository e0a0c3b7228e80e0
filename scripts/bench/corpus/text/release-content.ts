import type { Locale } from '@/db/locales'
import type { ReleaseContent } from '@/lib/releases/content'
import { document } from '@/lib/richtext/document'
import { randomOf } from '../random'
import type { World } from '../world/world'
import { bodyEn, leadEn, titleOfEn } from './en-text'
import { leadRu } from './ru-leads'
import { bodyRu } from './ru-text'
import { titleOfRu } from './ru-titles'
import type { Story } from './story'

/** A story as the desk would have it written, in Russian or as the translation of that. */
export function releaseContentOf(
  world: World,
  story: Story,
  locale: Locale,
  issuedAt: string,
): ReleaseContent {
  const random = randomOf(world.seed, 'text', locale, story.index)
  const isRu = locale === 'ru'
  const { meeting, who, others, body, state, topics, city } = story
  return {
    kind: story.kind,
    title: isRu ? titleOfRu(story, random) : titleOfEn(story),
    lead: isRu ? leadRu(story, random) : leadEn(story),
    body: document((isRu ? bodyRu : bodyEn)(story, random), random.id),
    dateline: isRu ? city.name.nom : city.en,
    issuedAt,
    about: {
      // A meeting that is not in English yet has no page to lead to there, and none is shown.
      meetingId: meeting?.id ?? null,
      bodyIds: unique([
        body.id,
        ...(who.post.body.id === body.id || random.chance(0.5) ? [] : [who.post.body.id]),
      ]),
      personIds: unique([who, ...others].map(({ person }) => person.id)),
      stateIds: unique([state.id, ...(random.chance(0.4) ? [city.state.id] : [])]),
      topicIds: topics.map(({ id }) => id),
    },
    contact: random.chance(0.6)
      ? {
          name: isRu ? 'Пресс-служба' : 'Press service',
          phone: `+7 495 000-${String(story.index % 90).padStart(2, '0')}-17`,
          email: 'press@example.org',
        }
      : { name: '', phone: '', email: '' },
    boilerplate: '',
    isTranslationPlanned: false,
    translationOf: isRu ? null : story.id,
  }
}

const unique = (ids: string[]) => [...new Set(ids)]
