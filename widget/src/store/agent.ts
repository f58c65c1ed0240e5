// The pictures of the two pages that are offered calls: the operator's console and the interpreter's page.

import type { AgentView, InterpreterFrame, OfferView, OperatorFrame, WaitingRow } from '../protocol/gen'
import { type CallAtHand, withAnswer, withCall, withMessage } from './calls'
import type { Reduce } from './store'

export interface AgentState extends CallAtHand {
  agent: AgentView | null
  offer: OfferView | null
  /** Who waits, by language. */
  waiting: WaitingRow[]
}

export interface OperatorState extends AgentState {
  /** The note as the server has it. */
  note: string
}

export const NO_INTERPRETER: AgentState = {
  agent: null,
  offer: null,
  call: null,
  answers: [],
  messages: [],
  waiting: [],
}
export const NO_OPERATOR: OperatorState = { ...NO_INTERPRETER, note: '' }

export const reduceInterpreter: Reduce<AgentState> = (state, frame) => reduceAgent(state, frame as InterpreterFrame)

export const reduceOperator: Reduce<OperatorState> = (state, any) => {
  const next = reduceAgent(state, any as OperatorFrame)
  return next.call?.call === state.call?.call || any.t === 'snapshot' ? next : { ...next, note: '' }
}

function reduceAgent<S extends AgentState>(state: S, frame: OperatorFrame | InterpreterFrame): S {
  switch (frame.t) {
    case 'snapshot':
      return { ...state, ...frame.d }
    case 'offer':
      return withOffer(state, frame.d)
    case 'offer_gone':
      return state.offer?.call === frame.d.call ? { ...state, offer: null } : state
    case 'call':
      return withCall(state, frame.d)
    case 'agent':
      return withAgent(state, frame.d)
    case 'answer':
      return withAnswer(state, frame.d)
    case 'message':
      return withMessage(state, frame.d)
    case 'waiting':
      return { ...state, waiting: frame.d.rows }
    default:
      return state
  }
}

/** Whoever is offered a call is not on it: one that was left, and rings again at once, is a new one to the page. */
function withOffer<S extends AgentState>(state: S, offer: OfferView): S {
  return state.call?.call === offer.call ? { ...state, offer, call: null, answers: [], messages: [] } : { ...state, offer }
}

/** Out of talk and wrap-up, nothing of the call stays on the page. */
function withAgent<S extends AgentState>(state: S, agent: AgentView): S {
  const offer = agent.state === 'reserved' ? state.offer : null
  return agent.call === null ? { ...state, agent, offer, call: null, answers: [], messages: [] } : { ...state, agent, offer }
}
