// What outlives a reload of a caller's page, in this tab only: the call and the ticket back to it.

import type { CallId, Language } from '../protocol/gen'

export interface Kept {
  call: CallId
  ticket: string
  language: Language
}

const KEY = 'sansha.call'

export function kept(): Kept | undefined {
  const text = sessionStorage.getItem(KEY)
  return text === null ? undefined : (JSON.parse(text) as Kept)
}

export function keep(what: Kept): void {
  sessionStorage.setItem(KEY, JSON.stringify(what))
}

export function forget(): void {
  sessionStorage.removeItem(KEY)
}
