// What outlives a reload of a caller's page: in this tab the call and the ticket back to it, in this browser the language alone.

import { type PageLanguage, parsePageLanguage } from '../i18n/negotiate'
import type { CallId } from '../protocol/gen'

/** How a call went out, as far as the caller is told. */
export type Outcome = 'ended' | 'gave_up' | 'lost'

export interface Kept {
  call: CallId
  ticket: string
  page: PageLanguage
  /** Once it is over: a reload shows the number again and calls nobody. */
  outcome?: Outcome
}

const CALL = 'sansha.call'
const LANGUAGE = 'sansha.call.language'

/** The same in memory, for a page that may keep nothing: its call goes on, only a reload loses it. */
let now: Kept | undefined

export function kept(): Kept | undefined {
  const text = read(() => sessionStorage.getItem(CALL))
  return text === null ? now : (JSON.parse(text) as Kept)
}

export function keep(what: Kept): void {
  now = what
  read(() => sessionStorage.setItem(CALL, JSON.stringify(what)))
}

export function forget(): void {
  now = undefined
  read(() => sessionStorage.removeItem(CALL))
}

/** The language chosen on an earlier visit. */
export function earlierLanguage(): PageLanguage | undefined {
  const tag = read(() => localStorage.getItem(LANGUAGE))
  return tag === null ? undefined : parsePageLanguage(tag)
}

export function keepLanguage(page: PageLanguage): void {
  read(() => localStorage.setItem(LANGUAGE, page))
}

/** A browser may forbid a page inside another site's to keep anything. */
function read<T>(what: () => T): T | null {
  try {
    return what()
  } catch {
    return null
  }
}
