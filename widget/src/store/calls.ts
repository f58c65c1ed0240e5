// What the pages of operator, interpreter and caller have in common: one call at hand, and the answers sent on it.

import type { AnswerView, CallView } from '../protocol/gen'

export interface CallAtHand {
  call: CallView | null
  answers: AnswerView[]
}

/** The call changed. The link hands frames over in their order, so the newest picture is the right one. */
export function withCall<S extends CallAtHand>(state: S, call: CallView): S {
  if (state.call?.call !== call.call) return { ...state, call, answers: [] }
  return { ...state, call }
}

/** An answer was sent; sent again, it moves to the end. */
export function withAnswer<S extends CallAtHand>(state: S, answer: AnswerView): S {
  const others = state.answers.filter((known) => known.entry !== answer.entry)
  return { ...state, answers: [...others, answer] }
}
