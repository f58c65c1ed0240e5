// Waiting and talking: place in the queue, who is there, the microphone, the answers that were sent.

import type { CallView, PartyView, QueueView } from '../protocol/gen'
import { VoiceBanner } from '../staff/VoiceBanner'
import { useVoice, voice } from '../staff/voice'
import { Button } from '../ui/Button'
import { Text } from '../ui/Text'
import { Since } from '../ui/Timer'
import { Answers } from './Answers'
import type { Visit } from './visit'

export function InCall({ visit }: { visit: Visit }) {
  const { call, queue, answers } = visit.state.value
  const muted = call?.parties.some((party) => party.part === 'caller' && party.muted) ?? false
  useVoice({ joined: call !== null, muted, command: visit.command, fail: visit.fail })
  if (call === null) {
    return (
      <h1>
        <Text id="caller-connecting" />
      </h1>
    )
  }
  const mute = () => {
    if (!muted) voice.muted = true
    void visit.command({ t: 'mute', d: { on: !muted } })
  }
  return (
    <section class="stack" data-id={call.call} data-phase={call.phase}>
      <VoiceBanner />
      <h1 aria-live="polite">
        <Text id={`caller-phase-${call.phase}`} />
      </h1>
      {call.phase === 'waiting' ? <Place queue={queue} /> : <Present call={call} visit={visit} />}
      <div class="controls">
        {call.phase !== 'waiting' && (
          <Button id={muted ? 'caller-unmute' : 'caller-mute'} do="mute" pressed={muted} onPress={mute} />
        )}
        <Button id="caller-hang-up" do="end" kind="danger" onPress={() => void visit.command({ t: 'end', d: {} })} />
      </div>
      <p class="note">
        <Text id="caller-notice-my-number" />
      </p>
      <Answers answers={answers} />
    </section>
  )
}

/** The place in the queue, and what half and nine of ten of those before had to wait. */
function Place({ queue }: { queue: QueueView | null }) {
  return (
    <div class="place" aria-live="polite">
      {queue && (
        <p class="big" data-id="position">
          <Text id="caller-position" args={{ position: queue.position }} />
        </p>
      )}
      <p>
        <Text {...expected(queue)} />
      </p>
      <p class="note">
        <Text id="caller-stay" />
      </p>
    </div>
  )
}

function expected(queue: QueueView | null): { id: string; args?: { from: number; to: number } } {
  const { p50, p90 } = queue ?? { p50: null, p90: null }
  if (p50 === null || p90 === null) return { id: 'caller-wait-unknown' }
  const [from, to] = [minutes(p50), minutes(p90)]
  return from === to ? { id: 'caller-wait-about', args: { from, to } } : { id: 'caller-wait-between', args: { from, to } }
}

function minutes(ms: number): number {
  return Math.max(1, Math.ceil(ms / 60_000))
}

function Present({ call, visit }: { call: CallView; visit: Visit }) {
  const others = call.parties.filter((party) => party.part !== 'caller')
  return (
    <>
      {call.connected !== null && (
        <p class="big">
          <Since at={call.connected} clock={visit.clock} />
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
