'use server'

import { findDelegations } from '@/lib/attendance/delegation-search'
import { findPeopleFor, startOf } from '@/lib/attendance/grid-queries'
import { delegationSearch, listChoice, peopleSearch } from '@/lib/attendance/input'
import { action } from '@/lib/web/action'

export const findPeopleAction = action({ input: peopleSearch, run: findPeopleFor })
export const findDelegationsAction = action({
  input: delegationSearch,
  run: (ctx, { letters }) => findDelegations(ctx, letters),
})
export const startFromLastAction = action({
  input: listChoice,
  run: (ctx, { recordId }) => startOf(ctx, recordId),
})
