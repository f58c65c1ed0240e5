// Questions about the call at hand that both agent pages ask.

import type { AgentView, CallView, Part, PartyView } from '../protocol/gen'

/** One's own party on a call, once accepted. */
export function ownParty(call: CallView | null, part: Part): PartyView | undefined {
  return call?.parties.find((party) => party.part === part && party.state !== 'ringing')
}

/** Whether this page has a leg on the call right now, and so a voice. */
export function isOnCall(agent: AgentView | null, call: CallView | null, part: Part): boolean {
  const busy = agent?.state === 'talking' || agent?.state === 'reserved'
  return busy && call !== null && call.phase !== 'ended' && ownParty(call, part) !== undefined
}
