'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import {
  appoint,
  changeAppointment,
  endAppointment,
  retireAppointment,
} from '@/lib/directory/appointment-commands'
import {
  changeBody,
  changePerson,
  changePost,
  changeState,
  changeTopic,
  createBody,
  createPerson,
  createPost,
  createState,
  createTopic,
} from '@/lib/directory/commands'
import {
  appointmentChange,
  appointmentEnd,
  appointmentInput,
  appointmentRetirement,
  bodyChange,
  bodyCreation,
  personChange,
  personCreation,
  postChange,
  postCreation,
  stateChange,
  stateInput,
  topicChange,
  topicInput,
} from '@/lib/directory/content'
import { entryChoice, mergeInput } from '@/lib/directory/entry-choice'
import { findEntries } from '@/lib/directory/find-queries'
import { directoryKinds } from '@/lib/directory/kinds'
import { mergeEntries } from '@/lib/directory/merge-commands'
import { proposeEntry, releaseEntry, withdrawEntryRelease } from '@/lib/directory/release'
import { entryProposal, entryReleaseChoice } from '@/lib/directory/release-content'
import { restoreEntry, retireEntry } from '@/lib/directory/retire-commands'
import { line } from '@/lib/fields'
import { action } from '@/lib/web/action'
import { projectNow } from '@/lib/web/projection'

const refresh = () => revalidatePath('/desk', 'layout')
const publish = () => {
  projectNow()
  refresh()
}

export const createPersonAction = action({ input: personCreation, run: createPerson, after: refresh })
export const changePersonAction = action({ input: personChange, run: changePerson, after: refresh })
export const createBodyAction = action({ input: bodyCreation, run: createBody, after: refresh })
export const changeBodyAction = action({ input: bodyChange, run: changeBody, after: refresh })
export const createPostAction = action({ input: postCreation, run: createPost, after: refresh })
export const changePostAction = action({ input: postChange, run: changePost, after: refresh })
export const createStateAction = action({ input: stateInput, run: createState, after: refresh })
export const changeStateAction = action({ input: stateChange, run: changeState, after: refresh })
export const createTopicAction = action({ input: topicInput, run: createTopic, after: refresh })
export const changeTopicAction = action({ input: topicChange, run: changeTopic, after: refresh })

export const retireEntryAction = action({ input: entryChoice, run: retireEntry, after: refresh })
export const restoreEntryAction = action({ input: entryChoice, run: restoreEntry, after: refresh })
export const mergeEntriesAction = action({ input: mergeInput, run: mergeEntries, after: refresh })

export const appointAction = action({ input: appointmentInput, run: appoint, after: refresh })
export const changeAppointmentAction = action({
  input: appointmentChange,
  run: changeAppointment,
  after: refresh,
})
export const endAppointmentAction = action({ input: appointmentEnd, run: endAppointment, after: refresh })
export const retireAppointmentAction = action({
  input: appointmentRetirement,
  run: retireAppointment,
  after: refresh,
})

export const proposeEntryAction = action({ input: entryProposal, run: proposeEntry, after: refresh })
export const releaseEntryAction = action({ input: entryReleaseChoice, run: releaseEntry, after: publish })
export const withdrawEntryAction = action({
  input: entryReleaseChoice,
  run: withdrawEntryRelease,
  after: publish,
})

/** For fields in which an entry is picked by a few letters. */
export const findEntriesAction = action({
  input: z.strictObject({ kind: z.enum(directoryKinds), letters: line(200) }),
  run: (ctx, { kind, letters }) => findEntries(ctx, kind, letters),
})
