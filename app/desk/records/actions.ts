'use server'

import { revalidatePath } from 'next/cache'
import { Refusal } from '@/lib/refusal'
import { action } from '@/lib/web/action'
import { projectNow } from '@/lib/web/projection'
import { spellingReady } from '@/lib/web/spelling'
import { approveEdition } from '@/lib/workflow/approve'
import { askIn, letGo } from '@/lib/workflow/collaborators'
import { compareInput } from '@/lib/workflow/compare-input'
import { currentText } from '@/lib/workflow/compare-queries'
import { createRecord } from '@/lib/workflow/create'
import { discardEdition } from '@/lib/workflow/discard'
import { findRecordsInput } from '@/lib/workflow/find-input'
import {
  approveInput,
  collaboratorInput,
  createInput,
  editionInput,
  publishInput,
  returnInput,
  reviseInput,
  saveInput,
  submitInput,
  withdrawInput,
} from '@/lib/workflow/input'
import { findRecords } from '@/lib/workflow/label-queries'
import { publishEditions } from '@/lib/workflow/publish'
import { recallEdition } from '@/lib/workflow/recall'
import { returnEdition } from '@/lib/workflow/return'
import { reviseRecord } from '@/lib/workflow/revise'
import { saveEdition } from '@/lib/workflow/save'
import { submitEdition } from '@/lib/workflow/submit'
import { withdrawRecord } from '@/lib/workflow/withdraw'

const after = () => revalidatePath('/desk', 'layout')

/** The public store has it before the answer is given. */
const afterPublic = () => {
  projectNow()
  after()
}

export const createAction = action({ input: createInput, run: createRecord, after })
export const saveAction = action({ input: saveInput, run: saveEdition, after })
export const submitAction = action({
  input: submitInput,
  run: async (ctx, input) => {
    await spellingReady()
    return submitEdition(ctx, input)
  },
  after,
})
export const giveBackAction = action({ input: returnInput, run: returnEdition, after })
export const recallAction = action({ input: editionInput, run: recallEdition, after })
export const approveAction = action({ input: approveInput, run: approveEdition, after })
export const reviseAction = action({ input: reviseInput, run: reviseRecord, after })
export const discardAction = action({ input: editionInput, run: discardEdition, after })
export const askInAction = action({ input: collaboratorInput, run: askIn, after })
export const letGoAction = action({ input: collaboratorInput, run: letGo, after })
export const publishAction = action({ input: publishInput, run: publishEditions, after: afterPublic })
export const withdrawAction = action({ input: withdrawInput, run: withdrawRecord, after: afterPublic })

export const findRecordsAction = action({ input: findRecordsInput, run: findRecords })

export const compareAction = action({
  input: compareInput,
  run: (ctx, input) => {
    const text = currentText(ctx, input)
    if (!text) throw new Refusal('record.missing')
    return text
  },
})
