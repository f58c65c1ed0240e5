// The write-up as it stands and what of the scripts is ticked off: both survive a reload of the page, masked, until the call is
// done with or its operator signs out.

import { useEffect, useRef, useState } from 'preact/hooks'
import { mask } from '../guard/guard'
import type { CallId, EntryId } from '../protocol/gen'
import type { Operator } from './Console'
import { EMPTY_WRITE_UP, type WriteUp } from './writeUp'

export interface Draft extends WriteUp {
  /** Answers that were sent but did not help. */
  dropped: EntryId[]
  /** Lines of the scripts that were said aloud. */
  ticked: string[]
  /** As it was saved last; a call is written up once and then put right. */
  saved: string
}

export interface Drafting {
  draft: Draft
  change: (part: Partial<Draft>) => void
}

/** A pause in typing as long as this sends the note to the server. */
const PAUSE_MS = 800
const PREFIX = 'sansha.draft.'

export function useDraft(session: Operator, call: CallId): Drafting {
  const [draft, setDraft] = useState<Draft>(() => load(call) ?? { ...EMPTY, note: session.state.value.note })
  const first = useRef(true)
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }))
  useEffect(() => {
    sessionStorage.setItem(PREFIX + call, JSON.stringify({ ...draft, note: mask(draft.note) }))
  }, [draft, call])
  useEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
    const timer = setTimeout(() => void session.command({ t: 'note', d: { call, text: mask(draft.note) } }), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [draft.note, call])
  return { draft, change }
}

const EMPTY: Draft = { ...EMPTY_WRITE_UP, dropped: [], ticked: [], saved: '' }

function load(call: CallId): Draft | null {
  // Drafts of earlier calls have no more use.
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(PREFIX) && key !== PREFIX + call) sessionStorage.removeItem(key)
  }
  const text = sessionStorage.getItem(PREFIX + call)
  return text === null ? null : { ...EMPTY, ...(JSON.parse(text) as Draft) }
}
