// What an operator writes up of a call, and the frame it becomes.

import { mask } from '../guard/guard'
import type { CallId, Category, Contact, EntryId, Resolution, WrapUpForm } from '../protocol/gen'

export interface WriteUp {
  category: Category | ''
  resolution: Resolution | ''
  referral: Contact | ''
  note: string
}

export const EMPTY_WRITE_UP: WriteUp = { category: '', resolution: '', referral: '', note: '' }

/** What has to be filled in before it can be saved. */
export function missing({ category, resolution }: WriteUp): ('category' | 'resolution')[] {
  return [...(category === '' ? (['category'] as const) : []), ...(resolution === '' ? (['resolution'] as const) : [])]
}

/** The frame's fields; none while something is missing. */
export function toForm(call: CallId, written: WriteUp, answers: EntryId[]): WrapUpForm | null {
  const { category, resolution, referral, note } = written
  if (category === '' || resolution === '') return null
  return { call, category, resolution, referral: referral === '' ? null : referral, answers, note: mask(note) }
}
