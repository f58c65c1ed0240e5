// Who is on the call beside the caller, and for how long it has lasted.

import type { Clock } from '../link/clock'
import type { CallView, PartyView } from '../protocol/gen'
import { Text } from '../ui/Text'
import { Since } from '../ui/Timer'

export function Present({ call, clock }: { call: CallView; clock: Clock }) {
  const others = call.parties.filter((party) => party.part !== 'caller')
  return (
    <>
      {call.connected !== null && (
        <p class="big">
          <Since at={call.connected} clock={clock} />
        </p>
      )}
      <ul class="parties">
        {others.map((party) => (
          <Person key={party.part} party={party} />
        ))}
      </ul>
    </>
  )
}

function Person({ party }: { party: PartyView }) {
  const here = party.state === 'connected'
  return (
    <li data-id={party.part} data-state={party.state}>
      <span class="name">
        <Text id={`caller-part-${party.part}`} />
      </span>
      <span class={`pill party-${party.state}`}>
        <Text id={here ? 'caller-here' : 'caller-coming'} />
      </span>
    </li>
  )
}
