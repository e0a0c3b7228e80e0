'use server'

import { revalidatePath } from 'next/cache'
import { changeOrganisation } from '@/lib/directory/organisation-commands'
import { organisationChange } from '@/lib/directory/organisation-content'
import { action } from '@/lib/web/action'

export const changeOrganisationAction = action({
  input: organisationChange,
  run: changeOrganisation,
  after: () => revalidatePath('/desk', 'layout'),
})
