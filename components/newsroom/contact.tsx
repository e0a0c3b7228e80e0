import type { OrganisationView } from './organisation'

type Contact = OrganisationView['contacts'][number]

/** Whom to ask about what. `className` colours the links on a dark ground. */
export function ContactView({ label, name, phone, email, className }: Contact & { className?: string }) {
  return (
    <>
      <p className="font-medium">{label}</p>
      {name && <p>{name}</p>}
      <ContactLinks phone={phone} email={email} className={className} />
    </>
  )
}

type Reach = { phone?: string; email?: string; className?: string }

/** A telephone number and an address to press. */
export function ContactLinks({ phone, email, className = '' }: Reach) {
  return (
    <>
      {phone && (
        <p>
          <a
            href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}
            className={`inline-block tabular-nums leading-6 ${className}`}
          >
            {phone}
          </a>
        </p>
      )}
      {email && (
        <p>
          <a href={`mailto:${email}`} className={`wrap-anywhere inline-block leading-6 ${className}`}>
            {email}
          </a>
        </p>
      )}
    </>
  )
}
