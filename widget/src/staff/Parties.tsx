// Who is on the call, how they are there, and who is speaking.

import { useEffect, useState } from 'preact/hooks'
import type { CallView, Part, PartyView } from '../protocol/gen'
import { Text } from '../ui/Text'
import { voice } from './voice'

/** Often enough to see somebody speak, rarely enough to cost nothing. */
const LEVEL_MS = 100

interface PartiesProps {
  call: CallView
  /** Whose page this is. */
  own: Part
}

export function Parties({ call, own }: PartiesProps) {
  return (
    <ul class="parties">
      {call.parties.map((party) => (
        <Party key={party.part} party={party} own={party.part === own} />
      ))}
    </ul>
  )
}

function Party({ party, own }: { party: PartyView; own: boolean }) {
  const shown = party.muted && party.state === 'connected' ? 'muted' : party.state
  return (
    <li data-id={party.part} data-state={party.state} data-muted={party.muted}>
      <span class="name">
        <Text id={`part-${party.part}`} />
        {own && (
          <small>
            <Text id="common-you" />
          </small>
        )}
      </span>
      <span class={`pill party-${shown}`}>
        <Text id={`party-${shown}`} />
      </span>
      {!own && party.state === 'connected' && <Level part={party.part} />}
    </li>
  )
}

function Level({ part }: { part: Part }) {
  const [level, setLevel] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setLevel(voice.level(part)), LEVEL_MS)
    return () => clearInterval(timer)
  }, [part])
  return <meter class="level" min={0} max={0.3} value={Math.min(level, 0.3)} aria-hidden="true" />
}
