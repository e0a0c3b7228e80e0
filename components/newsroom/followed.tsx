import type { Followed } from '@/lib/subscriptions/published-words'

/** What is followed, set apart: its title, which leads to it. */
export function FollowedTitle({ title, address }: Followed) {
  return (
    <p className="border-brass border-l-2 pl-3 font-semibold font-serif text-lead">
      {address ? <a href={address}>{title}</a> : title}
    </p>
  )
}
