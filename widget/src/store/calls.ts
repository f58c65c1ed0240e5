// What the pages of operator, interpreter and caller have in common: one call at hand, and and what was sent and written on it.

import type { AnswerView, CallView, MessageView } from '../protocol/gen'

export interface CallAtHand {
  call: CallView | null
  answers: AnswerView[]
  /** What was said in writing, in the order in which it was said. */
  messages: MessageView[]
}

/** The call changed. The link hands frames over in their order, so the newest picture is the right one. */
export function withCall<S extends CallAtHand>(state: S, call: CallView): S {
  if (state.call?.call !== call.call) return { ...state, call, answers: [], messages: [] }
  return { ...state, call }
}

/** An answer was sent; sent again, it moves to the end. */
export function withAnswer<S extends CallAtHand>(state: S, answer: AnswerView): S {
  const others = state.answers.filter((known) => known.entry !== answer.entry)
  return { ...state, answers: [...others, answer] }
}

/** Something was said in writing; said once, however often it is told. */
export function withMessage<S extends CallAtHand>(state: S, message: MessageView): S {
  const known = state.messages.some((said) => said.id === message.id)
  return known ? state : { ...state, messages: [...state.messages, message] }
}
