// The picture of a caller's page.

import type { CallerFrame, CallView, QueueView } from '../protocol/gen'
import { type CallAtHand, withAnswer, withCall, withMessage } from './calls'
import type { Reduce } from './store'

export interface CallerState extends CallAtHand {
  queue: QueueView | null
}

export const NO_CALL: CallerState = { call: null, queue: null, answers: [], messages: [] }

export const reduceCaller: Reduce<CallerState> = (state, any) => {
  const frame = any as CallerFrame
  switch (frame.t) {
    case 'snapshot':
      return frame.d
    case 'call':
      return onlyWhileWaiting(withCall(state, frame.d), frame.d)
    case 'queue':
      return { ...state, queue: frame.d }
    case 'answer':
      return withAnswer(state, frame.d)
    case 'message':
      return withMessage(state, frame.d)
    default:
      return state
  }
}

function onlyWhileWaiting(state: CallerState, call: CallView): CallerState {
  return call.phase === 'waiting' ? state : { ...state, queue: null }
}
