// What the dashboard shows is in its address: a reload, a bookmark or a colleague's link shows the same.

import { signal } from '@preact/signals'

const KEYS = ['day', 'calls', 'from', 'to', 'lang', 'category', 'outcome', 'ref'] as const

/** The day (empty: today, live), which calls of it, and which inquiries; empty is "any". */
export type Shown = Record<(typeof KEYS)[number], string>

/** The questions of the inquiry list, by the names that the server knows. */
const INQUIRY_KEYS = ['from', 'to', 'lang', 'category', 'outcome', 'ref'] as const

export const ANY_INQUIRY = { from: '', to: '', lang: '', category: '', outcome: '', ref: '' }

/** What an address shows. */
export function read(search: string): Shown {
  const given = new URLSearchParams(search)
  return Object.fromEntries(KEYS.map((key) => [key, given.get(key) ?? ''])) as Shown
}

/** The address that shows this; what is empty is left out. */
export function written(shown: Partial<Shown>): string {
  const given = Object.entries(shown).filter(([, value]) => value !== '')
  return new URLSearchParams(given).toString()
}

/** The questions to the server for the inquiries shown. */
export function inquiryQuery(shown: Shown): string {
  return written(Object.fromEntries(INQUIRY_KEYS.map((key) => [key, shown[key]])))
}

export const shown = signal(read(globalThis.location?.search ?? ''))

/** Shows something else, and puts it into the address without a step in the history. */
export function show(change: Partial<Shown>): void {
  shown.value = { ...shown.value, ...change }
  const query = written(shown.value)
  history.replaceState(null, '', query === '' ? location.pathname : `?${query}`)
}
