'use client'

import type { ReactNode } from 'react'
import { MenuItem } from '@/components/ui/menu'
import { postAuth } from './auth-request'

/** The line of the person's menu that ends the session. */
export function SignOutItem({ children }: { children: ReactNode }) {
  const signOut = async () => {
    await postAuth('signout', {})
    location.assign('/sign-in')
  }
  return <MenuItem onSelect={signOut}>{children}</MenuItem>
}
