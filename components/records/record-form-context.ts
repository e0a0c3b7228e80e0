'use client'

import { createContext, useContext } from 'react'
import type { RecordFormState } from './use-record-form'

/** What the panel beside a form may ask of it: to save first, and to show reasons at the fields. */
export const RecordFormContext = createContext<RecordFormState | undefined>(undefined)

/** The form that the panel stands beside; undefined where the text is only read. */
export const useRecordFormContext = () => useContext(RecordFormContext)
