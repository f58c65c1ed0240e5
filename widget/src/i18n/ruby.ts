// Readings above Chinese characters, written as in Aozora texts: ｜漢字《かんじ》. The only parser of them.

import { signal } from '@preact/signals'

/** A stretch of text; with a reading when it has one. */
export type Stretch = { base: string; reading?: string }

const MARKED = /｜([^｜《》]+)《([^｜《》]+)》/g

/** Whether readings are shown: for those who learn them; others turn them off. */
export const furigana = signal(true)

/** Whether there is a reading in it at all. */
export function hasReadings(text: string): boolean {
  return text.includes('｜')
}

/** The text in stretches, in order. What is not marked well is left as it stands. */
export function stretches(text: string): Stretch[] {
  const found: Stretch[] = []
  let from = 0
  for (const match of text.matchAll(MARKED)) {
    if (match.index > from) found.push({ base: text.slice(from, match.index) })
    found.push({ base: match[1] ?? '', reading: match[2] ?? '' })
    from = match.index + match[0].length
  }
  if (from < text.length) found.push({ base: text.slice(from) })
  return found
}

/** The text alone: what is searched, copied and put into titles. */
export function withoutReadings(text: string): string {
  return text.replaceAll(MARKED, '$1')
}
